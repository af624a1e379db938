import { zlibSync } from "fflate";

/** A PNG picture to be made; `sample` tells the samples of a point, each as large as the depth allows. */
export interface PngPlan {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** The number of the kind of colour: 0 grey, 2 colours, 3 palette, 4 and 6 with alpha. */
  readonly color: number;
  readonly interlaced?: boolean;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  sample(x: number, y: number): readonly number[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The picture as a file; its rows use all five filters in turn. Sums of chunks are left at zero. */
export function makePng(plan: PngPlan): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(plan.width, 0);
  header.writeUInt32BE(plan.height, 4);
  header.set([plan.depth, plan.color, 0, 0, plan.interlaced ? 1 : 0], 8);
  const data = zlibSync(filteredRows(plan));
  const half = data.length >> 1;
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk("IHDR", header),
      ...(plan.palette ? [chunk("PLTE", Buffer.from(plan.palette))] : []),
      ...(plan.transparency ? [chunk("tRNS", Buffer.from(plan.transparency))] : []),
      chunk("IDAT", data.subarray(0, half)),
      chunk("IDAT", data.subarray(half)),
      chunk("IEND", new Uint8Array()),
    ]),
  );
}

function chunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

function filteredRows(plan: PngPlan): Uint8Array {
  const passes = plan.interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  const rows: number[] = [];
  let count = 0;
  for (const [left, top, stepX, stepY] of passes) {
    let above: readonly number[] = [];
    for (let y = top; y < plan.height && left < plan.width; y += stepY) {
      const samples: number[] = [];
      for (let x = left; x < plan.width; x += stepX) samples.push(...plan.sample(x, y));
      const row = packed(samples, plan.depth);
      rows.push(...filtered(row, above, count % 5, Math.max(1, (plan.sample(0, 0).length * plan.depth) >> 3)));
      above = row;
      count++;
    }
  }
  return Uint8Array.from(rows);
}

/** Samples one behind the other, without gaps, up to a whole byte. */
export function packed(samples: readonly number[], depth: number): readonly number[] {
  const bits = samples.map((sample) => sample.toString(2).padStart(depth, "0")).join("");
  return (bits.match(/.{1,8}/gu) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2));
}

function filtered(row: readonly number[], above: readonly number[], filter: number, unit: number): readonly number[] {
  const bytes = row.map((byte, at) => {
    const [left, up, corner] = [row[at - unit] ?? 0, above[at] ?? 0, above[at - unit] ?? 0];
    const guesses = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)];
    return (byte - (guesses[filter] ?? 0)) & 0xff;
  });
  return [filter, ...bytes];
}

function paeth(left: number, up: number, corner: number): number {
  const distance = (value: number) => Math.abs(left + up - corner - value);
  return [left, up, corner].reduce((best, value) => (distance(value) < distance(best) ? value : best));
}
