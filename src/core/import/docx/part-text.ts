import { strFromU8 } from "fflate";
import { utf8 } from "../../text/utf8";

/** As many code units as become text at a time. */
const CHUNK = 8192;

/**
 * The text of a part: UTF-8, or UTF-16 with a byte order mark; a document has no other encodings (ECMA-376 part 2, 8).
 * @throws RangeError when it is neither: a text of wrong characters would be worse than none
 */
export function partText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16Text(bytes.subarray(2), true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16Text(bytes.subarray(2), false);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  const text = strFromU8(content);
  // What cannot be read becomes this character, which may also be meant.
  if (text.includes("\uFFFD") && !isSame(utf8(text), content)) throw new RangeError("no UTF-8");
  return text;
}

function isSame(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, index) => byte === others[index]);
}

function utf16Text(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Uint16Array.from({ length: bytes.length >> 1 }, (_, index) =>
    view.getUint16(index * 2, isLittleEndian),
  );
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}
