import assert from "node:assert/strict";
import fc from "fast-check";
import { create, type Font } from "fontkit";
import { charstringOf } from "../../../../src/core/render/fonts/charstring";
import { writeOpenType } from "../../../../src/core/render/fonts/opentype";
import { type Contour, type Outline, outlineOf, type Segment } from "../../../../src/core/render/fonts/outline";
import type { SubsetGlyph } from "../../../../src/core/render/fonts/subset-font";

/** The outlines as another program reads them from a font file of ours. */
function readBack(outlines: readonly Outline[]): readonly Outline[] {
  const notdef = glyphOf("\uFFFD", []);
  const glyphs = outlines.map((outline, index) => glyphOf(String.fromCodePoint(0x4e00 + index), outline));
  const font = create(
    writeOpenType({ typeface: "kai", postscriptName: "ABCDEF+Made", glyphs: [notdef, ...glyphs] }),
  ) as Font;
  return glyphs.map(({ character }) => outlineOf(font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.commands));
}

function glyphOf(character: string, outline: Outline): SubsetGlyph {
  return {
    character,
    advance: 1000,
    charstring: () => charstringOf(outline, undefined),
    bounds: undefined,
    unitsPerEm: undefined,
    description: () => undefined,
  };
}

/** Whole units, without stretches that lead nowhere and without the line that closes a contour anyway. */
function plain(outline: Outline): Outline {
  return outline.map(({ start, segments }) => {
    const first = start.map(whole) as [number, number];
    let [x, y] = first;
    const kept: Segment[] = [];
    for (const segment of segments) {
      const rounded = segment.map(whole) as unknown as Segment;
      if (rounded.some((value, index) => value !== (index % 2 === 0 ? x : y))) kept.push(rounded);
      [x = 0, y = 0] = rounded.slice(-2);
    }
    if (kept.at(-1)?.length === 2 && x === first[0] && y === first[1]) kept.pop();
    return { start: first, segments: kept };
  });
}

/** Without the negative zero. */
function whole(value: number): number {
  return Math.round(value) + 0;
}

const coordinate = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.double({ min: -9, max: 9, noNaN: true }));
const segment: fc.Arbitrary<Segment> = fc.oneof(
  fc.tuple(coordinate, coordinate),
  fc.tuple(coordinate, coordinate, coordinate, coordinate, coordinate, coordinate),
);
const contour: fc.Arbitrary<Contour> = fc.record({
  start: fc.tuple(coordinate, coordinate),
  segments: fc.array(segment, { minLength: 1, maxLength: 60 }),
});

describe("a charstring", () => {
  it("draws the outline that it was made of, in whole units, whatever the outline is", () => {
    fc.assert(
      fc.property(fc.array(fc.array(contour, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (outlines) => {
        const visible = (all: readonly Outline[]) =>
          all.map((outline) => plain(outline).filter(({ segments }) => segments.length > 0));
        assert.deepEqual(visible(readBack(outlines)), visible(outlines));
      }),
      { numRuns: 50 },
    );
  });

  it("joins upright lines into one operator and names every operand once", () => {
    const steps: Outline = [
      {
        start: [0, 0],
        segments: [
          [100, 0],
          [100, 50],
          [0, 50],
        ],
      },
    ];
    // 0 hmoveto, 100 50 -100 hlineto, endchar.
    assert.deepEqual([...charstringOf(steps, undefined)], [139, 22, 239, 189, 39, 6, 14]);
  });

  it("opens with the difference of its width", () => {
    assert.deepEqual([...charstringOf([], 0)], [139, 14]);
    assert.deepEqual([...charstringOf([], undefined)], [14]);
  });
});
