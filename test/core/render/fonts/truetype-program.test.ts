import assert from "node:assert/strict";
import fs from "node:fs";
import { create, type Font, type Glyph } from "fontkit";
import type { FontFace } from "../../../../src/core/host";
import { boundsOf, outlineOf } from "../../../../src/core/render/fonts/outline";
import { writeTrueType } from "../../../../src/core/render/fonts/truetype-program";
import { Typesetter } from "../../../../src/core/render/fonts/typesetter";
import { makeFace, makeLibrary } from "./make-font";

const FILE = "node_modules/@expo-google-fonts/noto-serif-sc/300Light/NotoSerifSC_300Light.ttf";

/** A face of which parts may be read, as the machine's fonts are handed out. */
function partialFace(bytes: Uint8Array, id: string): FontFace {
  return {
    family: "Noto Serif SC",
    substitute: false,
    id,
    data: () => bytes,
    part(offset, length) {
      if (offset + length > bytes.length) throw new RangeError("the file ends before");
      return bytes.subarray(offset, offset + length);
    },
  };
}

const bytes = fs.readFileSync(FILE);
const source = create(bytes) as Font;

function programOf(characters: string, faces: readonly FontFace[] = [partialFace(bytes, "serif")], joining = false) {
  const typesetter = new Typesetter(makeLibrary({ song: faces }));
  for (const character of characters) typesetter.glyph("song", character, joining);
  const [font] = typesetter.fonts();
  assert.ok(font);
  return writeTrueType(font);
}

/** The glyphs of the program behind the first, as another program reads them. */
function glyphsOf(program: Uint8Array | undefined, count: number): readonly Glyph[] {
  assert.ok(program);
  const font = create(program) as Font & { getGlyph(number: number): Glyph };
  return Array.from({ length: count }, (_, index) => font.getGlyph(index + 1));
}

function edgesOf(glyph: Glyph | undefined): readonly number[] {
  const bounds = boundsOf(outlineOf(glyph?.path.commands ?? []));
  return bounds ? [bounds.left, bounds.right] : [];
}

describe("a font with TrueType outlines", () => {
  it("has the very outlines of its source", () => {
    const characters = "云岭州商务局\u3002\u300A";
    const glyphs = glyphsOf(programOf(characters), [...characters].length);
    [...characters].forEach((character, index) => {
      const expected = source.glyphForCodePoint(character.codePointAt(0) ?? 0);
      assert.deepEqual(glyphs[index]?.path.commands, expected.path.commands, character);
      assert.equal(glyphs[index]?.advanceWidth, 1000);
    });
  });

  it("has letters made of a letter and an accent as one outline in half a cell", () => {
    const [glyph] = glyphsOf(programOf("\u00E9"), 1);
    const expected = source.glyphForCodePoint(0xe9);
    assert.equal(glyph?.path.commands.length, expected.path.commands.length);
    const [left = 0, right = 0] = edgesOf(glyph);
    const [expectedLeft = 0, expectedRight = 0] = edgesOf(expected);
    assert.equal(right - left, expectedRight - expectedLeft);
    assert.equal(glyph?.advanceWidth, 500);
  });

  it("moves and narrows letters into their half cells", () => {
    const [one, wide] = glyphsOf(programOf("1W"), 2);
    const [left = 0, right = 0] = edgesOf(one);
    const { advanceWidth, path } = source.glyphForCodePoint(0x31);
    const bounds = boundsOf(outlineOf(path.commands));
    const shift = (500 - advanceWidth) / 2;
    assert.ok(Math.abs(left - shift - (bounds?.left ?? 0)) <= 1);
    assert.ok(Math.abs(right - shift - (bounds?.right ?? 0)) <= 1);
    const [wideLeft = 0, wideRight = 0] = edgesOf(wide);
    assert.ok(Math.abs(wideLeft - 15) <= 1 && Math.abs(wideRight - 485) <= 1, `${wideLeft} ${wideRight}`);
  });

  it("draws a dash that joins from edge to edge", () => {
    const [dash] = glyphsOf(programOf("\u2014", undefined, true), 1);
    assert.deepEqual(edgesOf(dash), [0, 1000]);
  });

  it("draws boxes for what the source lacks and nothing for spaces", () => {
    const [box, space] = glyphsOf(programOf("\uE000 云"), 2);
    assert.deepEqual(edgesOf(box), [60, 940]);
    assert.equal(box?.path.commands.filter(({ command }) => command === "moveTo").length, 2);
    assert.deepEqual(edgesOf(space), []);
  });

  it("is the same for the same characters", () => {
    assert.deepEqual(programOf("云岭 W1"), programOf("云岭 W1"));
  });

  it("is none where a glyph comes from outlines of another kind, or none comes from a font", () => {
    assert.equal(programOf("云堃", [makeFace("云"), partialFace(bytes, "serif")]), undefined);
    assert.equal(programOf("云", []), undefined);
  });

  it("is none where glyphs come from fonts of different units", () => {
    const finer = Uint8Array.from(bytes);
    const head = Buffer.from(finer.buffer).indexOf("head", 0, "latin1");
    const table = new DataView(finer.buffer).getUint32(head + 8);
    new DataView(finer.buffer).setUint16(table + 18, 2048);
    const some = { ...partialFace(bytes, "serif"), mayCover: (codePoint: number) => codePoint < 0x5000 };
    assert.ok(programOf("云岭", [partialFace(finer, "finer")]));
    assert.equal(programOf("云岭", [some, partialFace(finer, "finer")]), undefined);
  });
});
