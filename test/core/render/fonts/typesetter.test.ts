import assert from "node:assert/strict";
import { Typesetter } from "../../../../src/core/render/fonts/typesetter";
import { makeFace, makeLibrary } from "./make-font";

/** The characters of the first font, in the order of its glyphs. */
function charactersOf(typesetter: Typesetter): string {
  return (typesetter.fonts()[0]?.glyphs ?? []).map((glyph) => glyph.character).join("");
}

describe("typesetting", () => {
  it("merges the glyphs of all faces of a typeface into one font, each once", () => {
    const faces = [makeFace("云岭"), makeFace("州")];
    const typesetter = new Typesetter(makeLibrary({ fangsong: faces }));
    const indexes = [..."云州岭云"].map((character) => typesetter.glyph("fangsong", character).index);
    assert.deepEqual(indexes, [1, 2, 3, 1]);
    assert.equal(charactersOf(typesetter), "\uFFFD云州岭");
    assert.deepEqual(typesetter.notices(), []);
  });

  it("names the font after its source, with a tag that hangs on its glyphs alone", () => {
    const nameOf = (text: string) => {
      const typesetter = new Typesetter(makeLibrary({ kai: [makeFace("云岭州")] }));
      for (const character of text) typesetter.glyph("kai", character);
      return typesetter.fonts()[0]?.postscriptName;
    };
    assert.match(nameOf("云岭") ?? "", /^[A-Z]{6}\+Made$/u);
    assert.equal(nameOf("云岭"), nameOf("云岭"));
    assert.notEqual(nameOf("云岭"), nameOf("云州"));
  });

  it("says which font stands in for a missing one", () => {
    const face = makeFace("云", { family: "LXGW WenKai", substitute: true });
    const typesetter = new Typesetter(makeLibrary({ fangsong: [face] }));
    typesetter.glyph("fangsong", "云");
    assert.deepEqual(
      typesetter.notices().map(({ code, message }) => [code, message.zh]),
      [["font-substituted", "没有找到仿宋体，已用“LXGW WenKai”代替；请安装“仿宋_GB2312”或同类字体后重新生成。"]],
    );
  });

  it("says which characters a font lacks and where they were found, in a neighbour at last", () => {
    const library = makeLibrary({ fangsong: [makeFace("云")], song: [makeFace("堃", { family: "宋体" })] });
    const typesetter = new Typesetter(library);
    for (const character of "云堃") typesetter.glyph("fangsong", character);
    assert.deepEqual(
      typesetter.notices().map(({ message }) => message.zh),
      ["已安装的仿宋体缺“堃”，已用“宋体”代替；请安装字数更全的仿宋体后重新生成。"],
    );
  });

  it("draws a box for a character that no font has, and says so", () => {
    const typesetter = new Typesetter(makeLibrary({ hei: [makeFace("云")] }));
    for (const character of "云堃") typesetter.glyph("hei", character);
    const box = typesetter.fonts()[0]?.glyphs[2];
    assert.deepEqual([box?.character, box?.bounds], ["堃", { left: 60, bottom: -60, right: 940, top: 800 }]);
    assert.deepEqual(
      typesetter.notices().map(({ code, message }) => [code, message.zh]),
      [["character-missing", "所有字体都缺“堃”，已以方框代替；请安装收有这些字的字体后重新生成。"]],
    );
  });

  it("says once that there is no font at all, and names at most a dozen characters", () => {
    const none = new Typesetter(makeLibrary({}));
    for (const character of "云岭") none.glyph("song", character);
    assert.match(none.notices()[0]?.message.zh ?? "", /没有找到任何可用的字体/u);
    const few = new Typesetter(makeLibrary({ song: [makeFace("云")] }));
    for (const character of "云甲乙丙丁戊己庚辛壬癸子丑寅") few.glyph("song", character);
    assert.match(few.notices()[0]?.message.zh ?? "", /“甲乙丙丁戊己庚辛壬癸子丑”等13个字/u);
  });

  it("asks no font for spaces", () => {
    const typesetter = new Typesetter(makeLibrary({}));
    for (const character of " \u3000\u200B") typesetter.glyph("song", character);
    assert.deepEqual(typesetter.notices(), []);
  });

  it("opens no file that cannot hold the character", () => {
    let reads = 0;
    const closed = makeFace("云", {
      mayCover: (codePoint) => codePoint < 0x100,
      data: () => {
        reads++;
        return new Uint8Array();
      },
    });
    const typesetter = new Typesetter(makeLibrary({ kai: [closed, makeFace("云")] }));
    typesetter.glyph("kai", "云");
    assert.equal(reads, 0);
    assert.deepEqual(typesetter.notices(), []);
  });

  it("passes over files that cannot be read or are no fonts", () => {
    const broken = makeFace("", { data: () => new Uint8Array([1, 2, 3]) });
    const gone = makeFace("", {
      data: () => {
        throw new Error("gone");
      },
    });
    const fixed = makeFace("云", { weight: 700 });
    const typesetter = new Typesetter(makeLibrary({ kai: [broken, gone, fixed, makeFace("云")] }));
    typesetter.glyph("kai", "云");
    assert.deepEqual(typesetter.notices(), []);
  });

  it("keeps a dash that joins apart from one that stands alone", () => {
    const typesetter = new Typesetter(makeLibrary({ kai: [makeFace("\u2014")] }));
    const alone = typesetter.glyph("kai", "\u2014");
    const joining = typesetter.glyph("kai", "\u2014", true);
    assert.notEqual(alone.index, joining.index);
    assert.equal(charactersOf(typesetter), "\uFFFD\u2014\u2014");
  });
});
