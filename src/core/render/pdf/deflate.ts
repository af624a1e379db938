import { strToU8, zlibSync } from "fflate";
import { Recent } from "../recent";

/** Characters of all texts that are kept: the pages of a draft of some thousand pages. */
const MOST = 32 * 1024 * 1024;

const compressed = new Recent<string, Uint8Array>(MOST, (text) => text.length);

/**
 * The text, ASCII only, compressed for the filter FlateDecode. An edit changes few pages of a document, so that the
 * others need not be compressed again; equal texts give equal bytes whether they are remembered or not.
 */
export function deflateText(text: string): Uint8Array {
  return compressed.get(text, () => zlibSync(strToU8(text, true)));
}
