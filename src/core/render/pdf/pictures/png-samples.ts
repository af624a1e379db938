import { unzlibSync } from "fflate";
import type { PngFile } from "./png-file";

/** More than this many bytes of samples is no picture for an A4 page. */
const MOST_BYTES = 2 ** 28;

/** A rectangle of points that the file holds as rows of its own: the whole picture, or one pass of an interlaced one. */
interface Pass {
  readonly left: number;
  readonly top: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly width: number;
  readonly height: number;
}

/** The seven passes of an interlaced picture (PNG 8.2, Adam7): left, top, and the steps across and down. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The rows as the file holds them, each behind the number of its filter; undefined when they are broken or too many. */
export function inflatedRows(file: PngFile): Uint8Array | undefined {
  const size = passesOf(file).reduce((sum, pass) => sum + pass.height * (1 + rowBytes(file, pass.width)), 0);
  if (size === 0 || size > MOST_BYTES) return undefined;
  try {
    const rows = unzlibSync(file.compressed, { out: new Uint8Array(size) });
    return rows.length === size ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** The samples of all points, row by row from the top, filters and passes undone; each row begins at a whole byte. */
export function samplesOf(file: PngFile, rows: Uint8Array): Uint8Array {
  const bytesOfRow = rowBytes(file, file.width);
  const samples = new Uint8Array(bytesOfRow * file.height);
  let offset = 0;
  for (const pass of passesOf(file)) {
    const length = rowBytes(file, pass.width);
    let above: Uint8Array = new Uint8Array(length);
    for (let y = 0; y < pass.height; y++) {
      const row = rows.subarray(offset + 1, offset + 1 + length);
      unfilter(rows[offset] ?? 0, row, above, Math.max(1, (file.channels * file.depth) >> 3));
      const target = (pass.top + y * pass.stepY) * bytesOfRow;
      if (pass.stepX === 1) samples.set(row, target);
      else spread(row, samples.subarray(target, target + bytesOfRow), pass, file.channels * file.depth);
      above = row;
      offset += length + 1;
    }
  }
  return samples;
}

function passesOf({ width, height, isInterlaced }: PngFile): readonly Pass[] {
  if (!isInterlaced) return [{ left: 0, top: 0, stepX: 1, stepY: 1, width, height }];
  return ADAM7.map(([left, top, stepX, stepY]) => ({
    left,
    top,
    stepX,
    stepY,
    width: Math.max(0, Math.ceil((width - left) / stepX)),
    height: Math.max(0, Math.ceil((height - top) / stepY)),
  })).filter((pass) => pass.width > 0 && pass.height > 0);
}

function rowBytes({ channels, depth }: PngFile, width: number): number {
  return Math.ceil((width * channels * depth) / 8);
}

/** Undoes a row's filter in place (PNG 9.2); `unit` is how many bytes back the same sample of the last point lies. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, unit: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = row[at - unit] ?? 0;
    const up = above[at] ?? 0;
    const corner = above[at - unit] ?? 0;
    row[at] = (row[at] ?? 0) + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return nearest(left, up, corner);
    default:
      return 0;
  }
}

/** The Paeth predictor (PNG 9.4). */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Puts the points of a pass's row to their places in the picture's row. */
function spread(row: Uint8Array, target: Uint8Array, pass: Pass, bits: number): void {
  for (let x = 0; x < pass.width; x++) {
    const [from, to] = [x * bits, (pass.left + x * pass.stepX) * bits];
    if (bits >= 8) target.set(row.subarray(from / 8, (from + bits) / 8), to / 8);
    else {
      const value = ((row[from >> 3] ?? 0) >> (8 - bits - (from & 7))) & ((1 << bits) - 1);
      target[to >> 3] = (target[to >> 3] ?? 0) | (value << (8 - bits - (to & 7)));
    }
  }
}
