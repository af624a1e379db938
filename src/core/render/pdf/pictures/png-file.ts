/** What a PNG file says of itself, and its samples, still compressed (W3C PNG, second edition). */
export interface PngFile {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  /** Samples of a point: grey or index 1, colours 3, and 1 more for alpha. */
  readonly channels: number;
  readonly isIndexed: boolean;
  readonly hasAlpha: boolean;
  readonly isInterlaced: boolean;
  /** Three bytes for each colour. */
  readonly palette: Uint8Array | undefined;
  /** The tRNS chunk: alpha by index, or the one clear colour. */
  readonly transparency: Uint8Array | undefined;
  readonly compressed: Uint8Array;
}

/** The kinds of colour by their number in the file, with the depths that each may have. */
const COLORS: Readonly<Record<number, { channels: number; depths: readonly number[] }>> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
};

const INDEXED = 3;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the chunks of a PNG file; undefined when it is none or lacks what its kind needs. */
export function readPngFile(bytes: Uint8Array): PngFile | undefined {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const chunks = readChunks(bytes);
  const header = chunks.get("IHDR")?.[0];
  const data = chunks.get("IDAT");
  if (!header || header.length < 13 || !data) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  const [depth, kind, interlacing] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)];
  const color = COLORS[kind];
  const palette = chunks.get("PLTE")?.[0];
  if (!color?.depths.includes(depth) || (kind === INDEXED && !palette) || interlacing > 1) return undefined;
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth,
    channels: color.channels,
    isIndexed: kind === INDEXED,
    hasAlpha: color.channels === 2 || color.channels === 4,
    isInterlaced: interlacing === 1,
    palette,
    transparency: chunks.get("tRNS")?.[0],
    compressed: joined(data),
  };
}

/** The data of all chunks by their names; stops where the file breaks off. */
function readChunks(bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
  const chunks = new Map<string, Uint8Array[]>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = SIGNATURE.length;
  while (offset + 12 <= bytes.length) {
    const length = view.getUint32(offset);
    const name = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
    const end = offset + 8 + length;
    if (end > bytes.length) break;
    const all = chunks.get(name) ?? [];
    all.push(bytes.subarray(offset + 8, end));
    chunks.set(name, all);
    offset = end + 4;
  }
  return chunks;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
