import { strToU8, zlibSync } from "fflate";

/** Characters of all texts that are kept: the pages of a draft of some thousand pages. */
const MOST = 32 * 1024 * 1024;

/** Texts that were compressed last, the latest at the end, with what came out. */
const kept = new Map<string, Uint8Array>();
let size = 0;

/**
 * The text, ASCII only, compressed for the filter FlateDecode. An edit changes few pages of a document, so that the
 * others need not be compressed again; equal texts give equal bytes whether they are remembered or not.
 */
export function deflateText(text: string): Uint8Array {
  const bytes = kept.get(text) ?? zlibSync(strToU8(text, true));
  if (!kept.delete(text)) size += text.length;
  kept.set(text, bytes);
  for (const [oldest] of kept) {
    if (size <= MOST) break;
    kept.delete(oldest);
    size -= oldest.length;
  }
  return bytes;
}
