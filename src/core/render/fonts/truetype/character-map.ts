import { firstFrom } from "../../../text/first-from";

/** The number of a character's glyph; 0 for a character that the face lacks. */
export type CharacterMap = (codePoint: number) => number;

/** Encodings of Unicode, the fullest first, as platform and encoding (OpenType, “cmap”). */
const UNICODE: readonly (readonly [platform: number, encoding: number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
];

/** The map of Unicode characters; undefined when the table holds none in a form that fonts of today have (4, 12). */
export function readCharacterMap(table: DataView): CharacterMap | undefined {
  for (const [platform, encoding] of UNICODE) {
    const offset = subtable(table, platform, encoding);
    if (offset === undefined) continue;
    const format = table.getUint16(offset);
    if (format === 4) return segments(table, offset);
    if (format === 12) return groups(table, offset);
  }
  return undefined;
}

function subtable(table: DataView, platform: number, encoding: number): number | undefined {
  const count = table.getUint16(2);
  for (let at = 4; at < 4 + count * 8; at += 8) {
    if (table.getUint16(at) === platform && table.getUint16(at + 2) === encoding) return table.getUint32(at + 4);
  }
  return undefined;
}

/** Format 4: segments of the basic plane, each with a difference or a place in a list of glyphs. */
function segments(table: DataView, offset: number): CharacterMap {
  const doubled = table.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const at = 2 * firstFrom(doubled / 2, (index) => table.getUint16(ends + index * 2) >= codePoint);
    if (at === doubled || table.getUint16(starts + at) > codePoint) return 0;
    const delta = table.getUint16(deltas + at);
    const range = table.getUint16(ranges + at);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = table.getUint16(ranges + at + range + (codePoint - table.getUint16(starts + at)) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Format 12: groups of all planes, glyphs in the order of the characters. */
function groups(table: DataView, offset: number): CharacterMap {
  const count = table.getUint32(offset + 12);
  const first = offset + 16;
  return (codePoint) => {
    const index = firstFrom(count, (group) => table.getUint32(first + group * 12 + 4) >= codePoint);
    const at = first + index * 12;
    if (index === count || table.getUint32(at) > codePoint) return 0;
    return table.getUint32(at + 8) + codePoint - table.getUint32(at);
  };
}
