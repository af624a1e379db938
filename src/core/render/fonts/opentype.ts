import { ByteWriter } from "../byte-writer";
import { writeCff } from "./cff";
import { writeCmap } from "./cmap";
import { nameTable, os2Table, postTable } from "./descriptive-tables";
import { headTable, horizontalHeader, horizontalMetrics } from "./metric-tables";
import { UNITS_PER_EM } from "./metrics";
import { SFNT_VERSIONS, writeTables } from "./sfnt";
import { fontBounds, type SubsetFont } from "./subset-font";

/** The files of fonts that are still known (`subsetFont`). */
const files = new WeakMap<SubsetFont, Uint8Array>();

/**
 * The font as an OpenType file with CFF outlines, for formats that want whole files: HTML's @font-face, OFD. Equal
 * fonts give equal bytes.
 */
export function writeOpenType(font: SubsetFont): Uint8Array {
  const file = files.get(font) ?? write(font);
  files.set(font, file);
  return file;
}

function write(font: SubsetFont): Uint8Array {
  const metrics = {
    unitsPerEm: UNITS_PER_EM,
    bounds: fontBounds(font),
    glyphs: font.glyphs.map(({ advance, bounds }) => ({ advance, left: Math.round(bounds?.left ?? 0) })),
  };
  return writeTables(SFNT_VERSIONS.cff, [
    ["CFF ", writeCff(font)],
    ["OS/2", os2Table(font)],
    ["cmap", writeCmap(font)],
    ["head", headTable(metrics)],
    ["hhea", horizontalHeader(metrics)],
    ["hmtx", horizontalMetrics(metrics)],
    ["maxp", new ByteWriter().uint32(0x00005000).uint16(font.glyphs.length).finish()],
    ["name", nameTable(font)],
    ["post", postTable()],
  ]);
}
