import type { Tables } from "./tables";

const POSTSCRIPT = 6;

/** The name of a face that is the same in all languages (OpenType, “name”); undefined when it has none. */
export function readPostscriptName(tables: Tables): string | undefined {
  if (!tables.has("name")) return undefined;
  const table = tables.read("name");
  const count = table.getUint16(2);
  const texts = table.getUint16(4);
  for (let record = 6; record < 6 + count * 12; record += 12) {
    if (table.getUint16(record + 6) !== POSTSCRIPT) continue;
    const start = texts + table.getUint16(record + 10);
    const bytes = Array.from({ length: table.getUint16(record + 8) }, (_, index) => table.getUint8(start + index));
    return String.fromCharCode(...bytes.filter((byte) => byte !== 0)); // letters, in one byte or two
  }
  return undefined;
}
