import assert from "node:assert/strict";
import fs from "node:fs";
import { create, type Font } from "fontkit";
import { charstringOf } from "../../../../src/core/render/fonts/charstring";
import { outlineOf } from "../../../../src/core/render/fonts/outline";
import { readTrueTypeFace } from "../../../../src/core/render/fonts/truetype/truetype-face";
import { makeFace } from "./make-font";

const FONTS = [
  "node_modules/@expo-google-fonts/noto-serif-sc/300Light/NotoSerifSC_300Light.ttf",
  "node_modules/@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf",
];

function reading(bytes: Uint8Array): (offset: number, length: number) => DataView {
  return (offset, length) => new DataView(bytes.buffer, bytes.byteOffset + offset, length);
}

/** Every 31st code point, and Latin letters with their accents, whose glyphs are made of others. */
const CODE_POINTS = [
  ...Array.from({ length: 0x180 }, (_, index) => 0x20 + index),
  ...Array.from({ length: 0x3100 / 31 }, (_, index) => 0x2000 + index * 31),
  ...Array.from({ length: 0x5200 / 31 }, (_, index) => 0x4e00 + index * 31),
  0x20000,
  0x1f600,
];

describe("the reader of TrueType faces", () => {
  for (const path of FONTS) {
    it(`draws what another reader draws: ${path.split("/").at(-1)}`, () => {
      const bytes = fs.readFileSync(path);
      const face = readTrueTypeFace(reading(bytes), undefined);
      const other = create(bytes) as Font;
      assert.ok(face);
      assert.equal(face.unitsPerEm, other.unitsPerEm);
      assert.equal(face.postscriptName, other.postscriptName);
      let drawn = 0;
      for (const codePoint of CODE_POINTS) {
        const glyph = face.glyph(codePoint);
        assert.equal(glyph !== undefined, other.hasGlyphForCodePoint(codePoint), `U+${codePoint.toString(16)}`);
        if (!glyph) continue;
        const expected = other.glyphForCodePoint(codePoint);
        assert.equal(glyph.advance, expected.advanceWidth);
        assert.deepEqual(
          charstringOf(glyph.outline(), undefined),
          charstringOf(outlineOf(expected.path.commands), undefined),
          `U+${codePoint.toString(16)}`,
        );
        drawn++;
      }
      assert.ok(drawn > 700, `${drawn} characters`);
    });
  }

  it("leaves other outlines to the general reader", () => {
    assert.equal(readTrueTypeFace(reading(makeFace("云").data()), undefined), undefined);
  });

  it("throws at damage, and never draws half of a font", () => {
    const whole = fs.readFileSync(FONTS[0] as string);
    for (const length of [0, 4, 11, 40, 300, 5000]) {
      assert.throws(() => readTrueTypeFace(reading(Uint8Array.from(whole.subarray(0, length))), undefined), RangeError);
    }
  });
});
