import assert from "node:assert/strict";
import { blankGlyph, boxGlyph, cellGlyph, isBlank, joiningGlyph } from "../../../../src/core/render/fonts/cell-glyph";
import { drawnGlyph, type FaceGlyph } from "../../../../src/core/render/fonts/face-reader";
import { type Bounds, rectangle } from "../../../../src/core/render/fonts/outline";

/** A block from one x to another. */
function ink(left: number, right: number, advance: number): FaceGlyph {
  return drawnGlyph([rectangle({ left, bottom: 0, right, top: 700 })], advance);
}

function edges(bounds: Bounds | undefined): readonly number[] {
  return bounds ? [Math.round(bounds.left), Math.round(bounds.right)] : [];
}

describe("a glyph in its cell", () => {
  it("keeps a Han character as it is, in 1000 units to the em", () => {
    const glyph = cellGlyph("云", ink(100, 1900, 2000), 2000);
    assert.equal(glyph.advance, 1000);
    assert.deepEqual(edges(glyph.bounds), [50, 950]);
  });

  it("centres a proportional digit in half a cell", () => {
    const glyph = cellGlyph("1", ink(100, 300, 600), 1000);
    assert.equal(glyph.advance, 500);
    assert.deepEqual(edges(glyph.bounds), [50, 250]);
  });

  it("narrows a letter that is wider than half a cell", () => {
    const glyph = cellGlyph("W", ink(0, 940, 940), 1000);
    assert.deepEqual(edges(glyph.bounds), [15, 485]);
  });

  it("sets narrow quotation marks to the sides of a whole cell", () => {
    assert.deepEqual(edges(cellGlyph("\u201C", ink(50, 300, 350), 1000).bounds), [700, 950]);
    assert.deepEqual(edges(cellGlyph("\u201D", ink(50, 300, 350), 1000).bounds), [50, 300]);
  });

  it("draws a joining dash from edge to edge", () => {
    assert.deepEqual(edges(joiningGlyph("\u2014", ink(40, 840, 880), 1000).bounds), [0, 1000]);
    assert.deepEqual(edges(joiningGlyph("\u2014", drawnGlyph([], 880), 1000).bounds), []);
  });

  it("draws a box within the cell for what no font has, and nothing for spaces", () => {
    assert.deepEqual(edges(boxGlyph("堃").bounds), [60, 940]);
    assert.deepEqual(edges(boxGlyph("a").bounds), [60, 440]);
    assert.equal(blankGlyph("\u3000").bounds, undefined);
    assert.equal(blankGlyph(" ").advance, 500);
  });

  it("knows what draws nothing by its nature", () => {
    for (const character of [" ", "\u3000", "\u00A0", "\u200B", "\uFE0F", "\u0000"]) assert.ok(isBlank(character));
    for (const character of ["云", "。", "\uFFFD", "\uE000"]) assert.ok(!isBlank(character));
  });
});
