import { ByteWriter } from "../byte-writer";
import { FULL_ADVANCE, HALF_ADVANCE } from "./metrics";
import { fontBounds, type SubsetFont } from "./subset-font";

/** Strings up to this number are the format's own (Technical Note 5176, appendix A). */
const STANDARD_STRINGS = 391;

/**
 * The font as a CID-keyed CFF table (Adobe Technical Note 5176), Adobe-Identity-0 with every CID equal to its glyph's
 * number: readers that take one for the other draw the right glyph all the same.
 */
export function writeCff(font: SubsetFont): Uint8Array {
  const count = font.glyphs.length;
  const head = new ByteWriter()
    .uint8(1)
    .uint8(0)
    .uint8(4)
    .uint8(4)
    .bytes(index([latin(font.postscriptName)]))
    .finish();
  const strings = index([latin("Adobe"), latin("Identity")]);
  const globalSubroutines = index([]);
  const charset = new ByteWriter()
    .uint8(2)
    .uint16(1)
    .uint16(count - 2)
    .finish();
  const selection = new ByteWriter().uint8(3).uint16(1).uint16(0).uint8(0).uint16(count).finish();
  const charstrings = index(font.glyphs.map((glyph) => glyph.charstring()));
  const privateDictionary = new ByteWriter();
  numbers(privateDictionary, [FULL_ADVANCE]).uint8(20);
  numbers(privateDictionary, [HALF_ADVANCE]).uint8(21);

  const topLength = index([topDictionary(font, 0, 0, 0, 0)]).length;
  const charsetAt = head.length + topLength + strings.length + globalSubroutines.length;
  const selectionAt = charsetAt + charset.length;
  const charstringsAt = selectionAt + selection.length;
  const privateAt = charstringsAt + charstrings.length;
  const arrayAt = privateAt + privateDictionary.length;

  const fontDictionary = new ByteWriter();
  numbers(fontDictionary, [privateDictionary.length, privateAt]).uint8(18);
  return new ByteWriter()
    .bytes(head)
    .bytes(index([topDictionary(font, charsetAt, selectionAt, charstringsAt, arrayAt)]))
    .bytes(strings)
    .bytes(globalSubroutines)
    .bytes(charset)
    .bytes(selection)
    .bytes(charstrings)
    .bytes(privateDictionary.finish())
    .bytes(index([fontDictionary.finish()]))
    .finish();
}

function topDictionary(
  font: SubsetFont,
  charset: number,
  selection: number,
  charstrings: number,
  fonts: number,
): Uint8Array {
  const { left, bottom, right, top } = fontBounds(font);
  const out = new ByteWriter();
  numbers(out, [STANDARD_STRINGS, STANDARD_STRINGS + 1, 0])
    .uint8(12)
    .uint8(30);
  numbers(out, [left, bottom, right, top]).uint8(5);
  numbers(out, [font.glyphs.length]).uint8(12).uint8(34);
  numbers(out, [charset]).uint8(15);
  numbers(out, [charstrings]).uint8(17);
  numbers(out, [fonts]).uint8(12).uint8(36);
  numbers(out, [selection]).uint8(12).uint8(37);
  return out.finish();
}

/** Operands of a dictionary, always in five bytes, so that its length does not hang on the offsets in it. */
function numbers(out: ByteWriter, values: readonly number[]): ByteWriter {
  for (const value of values) out.uint8(29).uint32(value);
  return out;
}

/** An INDEX: a count, the offsets and the data (Technical Note 5176, 5). */
function index(items: readonly Uint8Array[]): Uint8Array {
  const out = new ByteWriter().uint16(items.length);
  if (items.length === 0) return out.finish();
  const total = items.reduce((sum, item) => sum + item.length, 1);
  const size = total < 0x100 ? 1 : total < 0x10000 ? 2 : total < 0x1000000 ? 3 : 4;
  out.uint8(size);
  let offset = 1;
  out.offset(offset, size);
  for (const item of items) {
    offset += item.length;
    out.offset(offset, size);
  }
  for (const item of items) out.bytes(item);
  return out.finish();
}

function latin(text: string): Uint8Array {
  return new ByteWriter().latin(text).finish();
}
