/** A number as PDF writes it: at most four decimals, no exponent (ISO 32000-1 7.3.3). */
export function number(value: number): string {
  return String(rounded(value));
}

/** What `number` makes of it. */
export function rounded(value: number): number {
  return Math.round(value * 10000) / 10000;
}

/** Numbers between brackets. */
export function array(values: readonly number[]): string {
  return `[${values.map(number).join(" ")}]`;
}

/** All bytes as two hexadecimal digits. */
const HEX = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, "0"));

/** A 16-bit number as four hexadecimal digits. */
export function hex16(value: number): string {
  return `${HEX[value >> 8]}${HEX[value & 0xff]}`;
}

/** UTF-16BE in hexadecimal digits, without brackets. */
export function utf16Hex(text: string): string {
  let hex = "";
  for (let index = 0; index < text.length; index++) hex += hex16(text.charCodeAt(index));
  return hex;
}

/** A text string: UTF-16BE behind a byte order mark (7.9.2.2). */
export function textString(text: string): string {
  return `<FEFF${utf16Hex(text)}>`;
}

/** Bytes as a hexadecimal string (7.3.4.3). */
export function byteString(bytes: Uint8Array): string {
  return `<${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`;
}
