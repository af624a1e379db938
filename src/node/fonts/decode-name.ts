import { lazy } from "../../core/text/lazy";

/** Platforms of names (OpenType, “name”). */
const UNICODE = 0;
const MACINTOSH = 1;
const WINDOWS = 3;

const utf16 = lazy(() => new TextDecoder("utf-16be"));
const chinese = lazy(() => new TextDecoder("gb18030"));

/** A name in the encoding of its platform; undefined for encodings in which Chinese fonts have no names. */
export function decodeName(platform: number, encoding: number, bytes: Uint8Array): string | undefined {
  if (platform === UNICODE || (platform === WINDOWS && encoding <= 1) || (platform === WINDOWS && encoding === 10)) {
    return utf16().decode(bytes).trim();
  }
  // Old fonts write each byte of a GBK character, or a letter behind a zero, in 16 bits.
  if (platform === WINDOWS && encoding === 3)
    return chinese()
      .decode(bytes.filter((byte) => byte !== 0))
      .trim();
  if (platform === MACINTOSH && encoding === 0) return Buffer.from(bytes).toString("latin1").trim();
  if (platform === MACINTOSH && encoding === 25) return chinese().decode(bytes).trim();
  return undefined;
}
