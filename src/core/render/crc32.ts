/** The polynomial, its lowest bit first (ISO 3309, as zip archives use it). */
const POLYNOMIAL = 0xedb88320;

/** What each byte does to the sum. */
const TABLE = Int32Array.from({ length: 0x100 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  return sum;
});

/** The CRC-32 of the bytes, without sign. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (let at = 0; at < bytes.length; at++) sum = (TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
