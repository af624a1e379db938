import { ByteWriter } from "../byte-writer";
import { headTable, horizontalHeader, horizontalMetrics } from "./metric-tables";
import { UNITS_PER_EM } from "./metrics";
import { SFNT_VERSIONS, writeTables } from "./sfnt";
import { boundsOfAll, type SubsetFont } from "./subset-font";
import { boundsIn } from "./truetype/glyph-description";

/**
 * The font with TrueType outlines and the tables that a PDF needs (ISO 32000-1 9.9), its glyphs copied as their fonts
 * have them. Undefined when some glyph cannot be had so: then the font is written as CFF.
 */
export function writeTrueType(font: SubsetFont): Uint8Array | undefined {
  const unitsPerEm = font.glyphs.find((glyph) => glyph.unitsPerEm !== undefined)?.unitsPerEm;
  if (unitsPerEm === undefined) return undefined;
  const descriptions = font.glyphs.flatMap((glyph) => glyph.description(unitsPerEm) ?? []);
  if (descriptions.length < font.glyphs.length) return undefined;
  const bounds = descriptions.map(boundsIn);
  const scale = unitsPerEm / UNITS_PER_EM;
  const metrics = {
    unitsPerEm,
    bounds: boundsOfAll(bounds),
    glyphs: font.glyphs.map(({ advance }, index) => ({
      advance: Math.round(advance * scale),
      left: bounds[index]?.left ?? 0,
    })),
  };
  const { glyf, loca } = glyphTables(descriptions);
  return writeTables(SFNT_VERSIONS.trueType, [
    ["glyf", glyf],
    ["head", headTable(metrics)],
    ["hhea", horizontalHeader(metrics)],
    ["hmtx", horizontalMetrics(metrics)],
    ["loca", loca],
    ["maxp", maximumProfile(descriptions)],
  ]);
}

/** The glyphs, each from a whole word on, and where they begin (OpenType, “glyf” and “loca”). */
function glyphTables(descriptions: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const [glyf, loca] = [new ByteWriter(1 << 16), new ByteWriter().uint32(0)];
  for (const description of descriptions) loca.uint32(glyf.bytes(description).align(4).length);
  return { glyf: glyf.finish(), loca: loca.finish() };
}

/** How much a reader needs for any of the glyphs (OpenType, “maxp”); all are simple and have no instructions. */
function maximumProfile(descriptions: readonly Uint8Array[]): Uint8Array {
  let [mostContours, mostPoints] = [0, 0];
  for (const description of descriptions) {
    if (description.length === 0) continue;
    const view = new DataView(description.buffer, description.byteOffset, description.byteLength);
    const contours = view.getUint16(0);
    mostContours = Math.max(mostContours, contours);
    mostPoints = Math.max(mostPoints, view.getUint16(8 + contours * 2) + 1);
  }
  const out = new ByteWriter().uint32(0x00010000).uint16(descriptions.length).uint16(mostPoints).uint16(mostContours);
  // No composite glyphs; one zone, for no instruction uses the other; nothing of what instructions need.
  for (const value of [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]) out.uint16(value);
  return out.finish();
}
