import { ByteWriter } from "../byte-writer";
import { writeCff } from "./cff";
import { writeCmap } from "./cmap";
import { nameTable, os2Table, postTable } from "./descriptive-tables";
import { ASCENT, DESCENT, UNITS_PER_EM } from "./metrics";
import { fontBounds, type SubsetFont } from "./subset-font";

/** Seconds from 1904 to 2000: a font made from a draft has no date of its own, and no clock is asked. */
const CREATED = 3029529600;

/** What the sums of all words of a font add up to with the head's adjustment (OpenType, “head”). */
const CHECKSUM = 0xb1b0afba;

/**
 * The font as an OpenType file with CFF outlines, for formats that want whole files: HTML's @font-face, OFD. Equal
 * fonts give equal bytes.
 */
export function writeOpenType(font: SubsetFont): Uint8Array {
  const tables: readonly (readonly [tag: string, data: Uint8Array])[] = [
    ["CFF ", writeCff(font)],
    ["OS/2", os2Table(font)],
    ["cmap", writeCmap(font)],
    ["head", headTable(font)],
    ["hhea", horizontalHeader(font)],
    ["hmtx", horizontalMetrics(font)],
    ["maxp", new ByteWriter().uint32(0x00005000).uint16(font.glyphs.length).finish()],
    ["name", nameTable(font)],
    ["post", postTable()],
  ];
  return assemble(tables);
}

function headTable(font: SubsetFont): Uint8Array {
  const { left, bottom, right, top } = fontBounds(font);
  return new ByteWriter()
    .uint32(0x00010000)
    .uint32(0x00010000)
    .uint32(0)
    .uint32(0x5f0f3cf5)
    .uint16(0b11)
    .uint16(UNITS_PER_EM)
    .uint32(0)
    .uint32(CREATED)
    .uint32(0)
    .uint32(CREATED)
    .uint16(left)
    .uint16(bottom)
    .uint16(right)
    .uint16(top)
    .uint16(0)
    .uint16(8)
    .uint16(2)
    .uint16(0)
    .uint16(0)
    .finish();
}

function horizontalHeader(font: SubsetFont): Uint8Array {
  const { left, right } = fontBounds(font);
  const widest = Math.max(...font.glyphs.map((glyph) => glyph.advance));
  const out = new ByteWriter().uint32(0x00010000).uint16(ASCENT).uint16(DESCENT).uint16(0).uint16(widest);
  out
    .uint16(left)
    .uint16(widest - right)
    .uint16(right)
    .uint16(1)
    .uint16(0)
    .uint16(0);
  return out.uint32(0).uint32(0).uint16(0).uint16(font.glyphs.length).finish();
}

function horizontalMetrics(font: SubsetFont): Uint8Array {
  const out = new ByteWriter();
  for (const glyph of font.glyphs) out.uint16(glyph.advance).uint16(Math.round(glyph.bounds?.left ?? 0));
  return out.finish();
}

/** Header, table directory and tables, with all sums in place (OpenType, “Organization of an OpenType Font”). */
function assemble(tables: readonly (readonly [tag: string, data: Uint8Array])[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length));
  const range = 16 * 2 ** power;
  const out = new ByteWriter().latin("OTTO").uint16(tables.length);
  out
    .uint16(range)
    .uint16(power)
    .uint16(tables.length * 16 - range);
  let offset = out.length + tables.length * 16;
  let headAt = 0;
  for (const [tag, data] of tables) {
    if (tag === "head") headAt = offset;
    out.latin(tag).uint32(checksum(data)).uint32(offset).uint32(data.length);
    offset += (data.length + 3) & ~3;
  }
  for (const [, data] of tables) out.bytes(data).align(4);
  const bytes = out.finish();
  new DataView(bytes.buffer).setUint32(headAt + 8, (CHECKSUM - checksum(bytes)) >>> 0);
  return bytes;
}

function checksum(data: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    const word =
      ((data[at] ?? 0) << 24) | ((data[at + 1] ?? 0) << 16) | ((data[at + 2] ?? 0) << 8) | (data[at + 3] ?? 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}
