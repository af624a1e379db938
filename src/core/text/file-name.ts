import { utf8 } from "./utf8";

/** Marks that Windows forbids in names; each has a full-width form that looks like it. */
const FORBIDDEN = /[\\/:*?"<>|]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Marks that are not seen, or turn letters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu;

/** Names that stand for devices on Windows, whatever follows a full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/iu;

/** So many bytes of UTF-8 that an ending of 15 still fits into the 255 of Linux; Windows counts characters and takes more. */
const MOST_BYTES = 240;

/**
 * Words as a file may be called on Windows, macOS and Linux, without an ending: forbidden marks full width, unseen ones
 * left out, no white space or full stop at either end, no device's name, not too long. Empty when nothing is left.
 */
export function fileNameOf(words: string): string {
  const seen = words
    .replace(/\s+/gu, " ")
    .replace(UNSEEN, "")
    .replace(FORBIDDEN, (mark) => String.fromCharCode(mark.charCodeAt(0) + FULL_WIDTH_OFFSET));
  return trimmed(cut(trimmed(seen).normalize("NFC"))).replace(DEVICE, "$&_");
}

function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, "");
}

function cut(name: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of name) {
    bytes += utf8(character).length;
    if (bytes > MOST_BYTES) break;
    kept += character;
  }
  return kept;
}
