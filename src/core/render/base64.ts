const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes in Base64 (RFC 4648 section 4), with padding. */
export function base64(bytes: Uint8Array): string {
  const digits: string[] = [];
  for (let offset = 0; offset < bytes.length; offset += 3) {
    const [first = 0, second, third] = bytes.subarray(offset, offset + 3);
    digits.push(
      DIGITS.charAt(first >> 2),
      DIGITS.charAt(((first & 3) << 4) | ((second ?? 0) >> 4)),
      second === undefined ? "=" : DIGITS.charAt(((second & 15) << 2) | ((third ?? 0) >> 6)),
      third === undefined ? "=" : DIGITS.charAt(third & 63),
    );
  }
  return digits.join("");
}
