import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { fitLines, isContested } from "../../../../src/core/render/docx/fit-lines";
import { LineCursor } from "../../../../src/core/render/docx/line-cursor";
import { characters } from "../../../../src/core/render/docx/measures";
import { run } from "../../../../src/core/render/docx/model";
import { openDocx, paragraphOf } from "./open-docx";

/** From margin to margin, and the width of an em, in twips. */
const [ROOM, EM] = [8863, 320];

const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join("");

/** How much white the line leaves with that spacing, before its edges are made even. */
function whiteOf(line: string, spacing: number, room = ROOM): number {
  return room - characters(line) * EM - [...line].length * spacing;
}

describe("DOCX: the ends of lines", () => {
  const even = "甲".repeat(28);

  it("leaves a line that ends by itself as it is", () => {
    const runs = [run(`${even}乙`)];
    assert.equal(fitLines(runs, [even, "乙"], 0), runs);
  });

  it("spaces a short line so that what follows does not fit, and a long one so that it fits", () => {
    const short = "甲".repeat(26);
    const long = "甲".repeat(29);
    const fitted = fitLines([run(`${short}${long}乙`)], [short, long, "乙"], 0);
    assert.equal(textOf(fitted), `${short}${long}乙`);
    assert.deepEqual(
      fitted.map(({ text }) => text.length),
      [26, 29, 1],
    );
    for (const [index, line] of [short, long].entries()) {
      const white = whiteOf(line, fitted[index]?.spacing ?? -4);
      assert.ok(white >= 0 && white < EM - 20, `${white} behind ${line}`);
    }
    assert.equal(fitted.at(-1)?.spacing, null);
  });

  it("leaves room for what LibreOffice adds between Chinese characters and digits, where there is any", () => {
    const dated = `${"甲".repeat(24)}6月，30`;
    const [fitted] = fitLines([run(`${dated}乙`)], [dated, "乙"], 0);
    assert.ok(whiteOf(dated, fitted?.spacing ?? -4) >= 2 * 68);
    assert.equal(isContested(dated, "乙"), false);
    assert.equal(isContested(`${"甲".repeat(20)}2026年6月18日起`, "乙"), true);
  });

  it("counts the first line's indent", () => {
    const first = "甲".repeat(26);
    assert.equal(fitLines([run(`${first}乙`)], [first, "乙"], 632).length, 1);
  });

  it("keeps every character and how it is set, wherever runs and lines end", () => {
    const text = fc.string({
      unit: fc.constantFrom("甲", "，", "7", "a", "\u3000", "）"),
      minLength: 1,
      maxLength: 90,
    });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 40 }), (first, second, length) => {
        const runs = [run(first, { typeface: "hei" }), run(second)];
        const bare = (first + second).replace(/\s/gu, "");
        const lines = bare.match(new RegExp(`.{1,${length}}`, "gu")) ?? [];
        const fitted = fitLines(runs, lines, 0);
        assert.equal(textOf(fitted), first + second);
        assert.equal(textOf(fitted.filter(({ font }) => font !== null)), first);
      }),
    );
  });

  it("takes the lines of each paragraph from the pages, of equal ones each in its turn", () => {
    const paragraph = "为进一步提高公文质量，现就开展公文质量检查有关事项通知如下，请认真贯彻执行。";
    const cursor = new LineCursor(layoutDraft(parseDraft(`${paragraph}\n${paragraph}\n别的。`)));
    const [first, second] = [cursor.linesOf(paragraph), cursor.linesOf(paragraph)];
    assert.deepEqual(first, second);
    assert.equal(first?.join(""), paragraph);
    assert.equal(cursor.linesOf("没有这一段。"), undefined);
    assert.deepEqual(cursor.linesOf("别的。"), ["别的。"]);
  });

  it("writes the spacing in its place among a run's properties", () => {
    const docx = openDocx(
      "各单位要在2026年8月31日前组织1次公文处理业务培训，重点学习行文规则和公文格式，不断提高业务水平。",
    );
    assert.match(paragraphOf(docx, "Body"), /<w:rFonts w:hint="eastAsia"\/><w:spacing w:val="-?\d+"\/><\/w:rPr>/u);
  });
});
