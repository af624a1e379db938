import assert from "node:assert/strict";
import { create, type Font } from "fontkit";
import { embedFonts } from "../../../../src/core/render/fonts/embed-fonts";
import { page, textItem } from "../items";
import { makeFace, makeLibrary } from "./make-font";

describe("fonts for a file that brings its own", () => {
  const library = makeLibrary({ fangsong: [makeFace("云岭州\u2014")], hei: [makeFace("一")] });
  const pages = [page(textItem("云岭"), textItem("一", { font: "hei" })), page(textItem("州\u2014\u2014堃"))];
  const { fonts, notices } = embedFonts(pages, library);

  it("are one for each typeface in use, with the characters of all pages", () => {
    assert.deepEqual(
      fonts.map(({ typeface }) => typeface),
      ["fangsong", "hei"],
    );
    const read = create(fonts[0]?.data ?? new Uint8Array()) as Font;
    for (const character of "云岭州\u2014") assert.ok(read.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    assert.ok(!read.hasGlyphForCodePoint(0x4e00));
  });

  it("draw every dash from edge to edge", () => {
    const read = create(fonts[0]?.data ?? new Uint8Array()) as Font;
    const xs = read.glyphForCodePoint(0x2014).path.commands.flatMap(({ args }) => args.filter((_, at) => at % 2 === 0));
    assert.deepEqual([Math.min(...xs), Math.max(...xs)], [0, 1000]);
  });

  it("tell what is missing", () => {
    assert.deepEqual(
      notices.map(({ code }) => code),
      ["character-missing"],
    );
  });
});
