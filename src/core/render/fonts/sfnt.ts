import { ByteWriter } from "../byte-writer";

/** A table of a font file by its four letters. */
export type Table = readonly [tag: string, data: Uint8Array];

/** What a file of tables begins with, by the kind of its outlines (OpenType, “Table directory”). */
export const SFNT_VERSIONS = { cff: 0x4f54544f, trueType: 0x00010000 } as const;

/** What the sums of all words of a font add up to with the head's adjustment (OpenType, “head”). */
const CHECKSUM = 0xb1b0afba;

/** Header, table directory and tables, with all sums in place (OpenType, “Organization of an OpenType Font”); tags stand in order. */
export function writeTables(version: number, tables: readonly Table[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length));
  const range = 16 * 2 ** power;
  const directory = new ByteWriter().uint32(version).uint16(tables.length);
  directory
    .uint16(range)
    .uint16(power)
    .uint16(tables.length * 16 - range);
  const start = directory.length + tables.length * 16;
  let offset = start;
  let sum = 0;
  let headAt = 0;
  for (const [tag, data] of tables) {
    if (tag === "head") headAt = offset;
    const own = checksum(data);
    directory.latin(tag).uint32(own).uint32(offset).uint32(data.length);
    offset += (data.length + 3) & ~3;
    sum += own;
  }
  const out = new Uint8Array(offset);
  out.set(directory.finish());
  let at = start;
  for (const [, data] of tables) {
    out.set(data, at);
    at += (data.length + 3) & ~3;
  }
  new DataView(out.buffer).setUint32(headAt + 8, CHECKSUM - sum - checksum(directory.finish()));
  return out;
}

/** The sum of a table's words, the last filled up with zeros. */
function checksum(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const whole = data.length & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) | 0;
  for (let at = whole; at < data.length; at++) sum = (sum + ((data[at] ?? 0) << (8 * (3 - (at & 3))))) | 0;
  return sum;
}
