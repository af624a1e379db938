import assert from "node:assert/strict";
import fc from "fast-check";
import { unzlibSync } from "fflate";
import { pngPicture } from "../../../../../src/core/render/pdf/pictures/png";
import { makePng, type PngPlan, packed } from "./make-png";

/** Kinds of colour, how many samples a point has, and the depths that PNG allows. */
const KINDS = [
  { color: 0, channels: 1, depths: [1, 2, 4, 8, 16] },
  { color: 2, channels: 3, depths: [8, 16] },
  { color: 3, channels: 1, depths: [1, 2, 4, 8] },
  { color: 4, channels: 2, depths: [8, 16] },
  { color: 6, channels: 4, depths: [8, 16] },
] as const;

const kinds = KINDS.flatMap(({ color, channels, depths }) => depths.map((depth) => ({ color, channels, depth })));

/** A picture in which every sample is another. */
function planOf(kind: (typeof kinds)[number], width: number, height: number, interlaced: boolean): PngPlan {
  const { color, channels, depth } = kind;
  const sample = (x: number, y: number) =>
    Array.from({ length: channels }, (_, channel) => (x * 7919 + y * 104729 + channel * 31 + x * y) % 2 ** depth);
  const palette = color === 3 ? Array.from({ length: 3 * 2 ** depth }, (_, at) => at % 256) : undefined;
  return { width, height, depth, color, interlaced, sample, ...(palette && { palette }) };
}

/** What a reader gets to see: the rows of samples, each from a whole byte on. */
function samples(plan: PngPlan, pick: (point: readonly number[]) => readonly number[]): readonly number[] {
  return Array.from({ length: plan.height }, (_, y) =>
    packed(Array.from({ length: plan.width }, (_, x) => pick(plan.sample(x, y))).flat(), plan.depth),
  ).flat();
}

/** Rows behind the numbers of their filters, with the filters undone as PDF readers do it. */
function decoded(data: Uint8Array, entries: string): readonly number[] {
  const number = (key: string) =>
    Number(new RegExp(`/${key} (\\d+)`, "u").exec(entries.split("/DecodeParms")[1] ?? "")?.[1]);
  const bits = number("Colors") * number("BitsPerComponent");
  const length = Math.ceil((number("Columns") * bits) / 8);
  const unit = Math.max(1, bits >> 3);
  const rows = unzlibSync(data);
  const out: number[] = [];
  for (let row = 0; row * (length + 1) < rows.length; row++) {
    for (let at = 0; at < length; at++) {
      const left = at >= unit ? (out[row * length + at - unit] ?? 0) : 0;
      const up = row > 0 ? (out[(row - 1) * length + at] ?? 0) : 0;
      const corner = row > 0 && at >= unit ? (out[(row - 1) * length + at - unit] ?? 0) : 0;
      const estimate = left + up - corner;
      const nearest = [left, up, corner].sort((a, b) => Math.abs(estimate - a) - Math.abs(estimate - b))[0] ?? 0;
      const guesses = [0, left, up, (left + up) >> 1, nearest];
      const filter = rows[row * (length + 1)] ?? 0;
      out.push(((rows[row * (length + 1) + 1 + at] ?? 0) + (guesses[filter] ?? 0)) & 0xff);
    }
  }
  return out;
}

describe("a PNG picture in a PDF file", () => {
  for (const kind of kinds) {
    it(`keeps every sample: colour ${kind.color}, ${kind.depth} bits`, () => {
      const sides = fc.integer({ min: 1, max: 20 });
      fc.assert(
        fc.property(sides, sides, fc.boolean(), (width, height, interlaced) => {
          const plan = planOf(kind, width, height, interlaced);
          const picture = pngPicture(makePng(plan));
          assert.ok(picture);
          const hasAlpha = kind.color >= 4;
          const colors = hasAlpha ? kind.channels - 1 : kind.channels;
          const seen = picture.isEncoded ? decoded(picture.data, picture.entries) : [...picture.data];
          assert.deepEqual(
            seen,
            samples(plan, (point) => point.slice(0, colors)),
          );
          assert.match(picture.entries, new RegExp(`^/Width ${width}/Height ${height}/ColorSpace`, "u"));
          assert.match(picture.entries, new RegExp(`/BitsPerComponent ${kind.depth}\\b`, "u"));
          assert.equal(picture.softMask !== undefined, hasAlpha);
          if (picture.softMask)
            assert.deepEqual(
              [...picture.softMask.data],
              samples(plan, (point) => point.slice(-1)),
            );
        }),
        { numRuns: 20 },
      );
    });
  }

  it("names its colours", () => {
    const named = (color: 0 | 2 | 3 | 4 | 6, channels: 1 | 2 | 3 | 4, depth: 4 | 8) => {
      const kind = kinds.find((one) => one.color === color && one.channels === channels && one.depth === depth);
      assert.ok(kind);
      return pngPicture(makePng(planOf(kind, 1, 1, false)))?.entries ?? "";
    };
    for (const [entries, colors] of [
      [named(0, 1, 4), "/ColorSpace/DeviceGray/"],
      [named(4, 2, 8), "/ColorSpace/DeviceGray/"],
      [named(2, 3, 8), "/ColorSpace/DeviceRGB/"],
      [named(6, 4, 8), "/ColorSpace/DeviceRGB/"],
      [named(3, 1, 4), "/ColorSpace[/Indexed/DeviceRGB 15<000102"],
    ] as const) {
      assert.ok(entries.includes(colors), entries);
    }
  });

  it("turns the alpha of a palette into a mask", () => {
    const plan = {
      ...planOf({ color: 3, channels: 1, depth: 2 }, 3, 1, false),
      transparency: [0, 128],
      sample: (x: number) => [x],
    };
    const picture = pngPicture(makePng(plan));
    assert.deepEqual([...(picture?.softMask?.data ?? [])], [0, 128, 255]);
    assert.match(picture?.softMask?.entries ?? "", /\/DeviceGray\/BitsPerComponent 8/u);
  });

  it("masks the one clear colour", () => {
    const plan = { ...planOf({ color: 2, channels: 3, depth: 8 }, 2, 2, false), transparency: [0, 255, 0, 1, 0, 2] };
    assert.match(pngPicture(makePng(plan))?.entries ?? "", /\/Mask\[255 255 1 1 2 2\]/u);
  });

  it("is none when the file breaks off, is damaged, lacks its palette or is of an unknown kind", () => {
    const whole = makePng(planOf({ color: 2, channels: 3, depth: 8 }, 9, 9, false));
    const plain = planOf({ color: 3, channels: 1, depth: 8 }, 2, 2, false);
    for (const bytes of [
      new Uint8Array(),
      whole.slice(0, 40),
      whole.slice(0, whole.length - 30),
      whole.map((byte, at) => (at > 45 && at < 80 ? 0xff : byte)),
      makePng({ ...plain, palette: undefined as never }),
      makePng({ ...plain, depth: 16 }),
      makePng({ ...plain, color: 5 }),
      makePng({ ...plain, width: 0 }),
    ]) {
      assert.equal(pngPicture(bytes), undefined);
    }
  });

  it("never fails, whatever follows the head", () => {
    const head = makePng(planOf({ color: 6, channels: 4, depth: 8 }, 3, 3, true));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), fc.nat({ max: head.length }), (tail, keep) => {
        const picture = pngPicture(new Uint8Array([...head.slice(0, keep), ...tail]));
        assert.ok(picture === undefined || picture.data.length > 0);
      }),
    );
  });
});
