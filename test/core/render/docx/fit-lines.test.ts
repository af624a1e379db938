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

const ALONE = { first: 0, others: 0 };

const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join("");

/** Both add white where a Chinese character meets a digit; what is drawn closer there is not drawn closer in LibreOffice. */
const PROGRAMS = {
  Word: { gap: EM / 4, tightensJoints: true },
  LibreOffice: { gap: EM / 5, tightensJoints: false },
};

/** How wide a program sets the text. */
function widthIn({ gap, tightensJoints }: (typeof PROGRAMS)["Word"], text: string, spacing: number): number {
  const all = [...text];
  return all.reduce((sum, character, index) => {
    const next = all[index + 1];
    const isJoint = next !== undefined && /\d/u.test(character) !== /\d/u.test(next);
    const meets = isJoint && /^(?:\p{Script=Han}\d|\d\p{Script=Han})$/u.test(character + next);
    const drawn = isJoint && spacing < 0 && !tightensJoints ? 0 : spacing;
    return sum + characters(character) * EM + drawn + (meets ? gap : 0);
  }, 0);
}

describe("DOCX: the ends of lines", () => {
  const even = "甲".repeat(28);

  it("leaves a line that ends by itself as it is", () => {
    const runs = [run(`${even}乙`)];
    assert.equal(fitLines(runs, [even, "乙"], ALONE), runs);
  });

  it("spaces a short line so that what follows does not fit, and a long one so that it fits", () => {
    const short = "甲".repeat(26);
    const long = "甲".repeat(29);
    const fitted = fitLines([run(`${short}${long}乙`)], [short, long, "乙"], ALONE);
    assert.deepEqual(
      fitted.map(({ text }) => text.length),
      [26, 29, 1],
    );
    for (const [index, line] of [short, long].entries()) {
      const white = ROOM - widthIn(PROGRAMS.Word, line, fitted[index]?.spacing ?? -4);
      assert.ok(white >= 0 && white < EM - 20, `${white} behind ${line}`);
    }
    assert.equal(fitted.at(-1)?.spacing, null);
  });

  it("ends a line at its place in Word and in LibreOffice, with whatever they add between characters and digits", () => {
    const line = fc.string({ unit: fc.constantFrom("甲", "甲", "甲", "，", "7"), minLength: 24, maxLength: 34 });
    fc.assert(
      fc.property(line, (text) => {
        fc.pre(!/^\d|\d$/u.test(text));
        fc.pre(!isContested({ texts: [text], next: "乙", room: ROOM, em: EM }));
        const [fitted] = fitLines([run(`${text}乙`)], [text, "乙"], ALONE);
        const spacing = fitted?.spacing ?? -4;
        for (const [name, program] of Object.entries(PROGRAMS)) {
          assert.ok(widthIn(program, text, spacing) <= ROOM, `${text} fits in ${name}`);
          assert.ok(widthIn(program, `${text}乙`, spacing) > ROOM, `乙 does not fit behind ${text} in ${name}`);
        }
      }),
    );
  });

  it("ends the line in Word where no spacing does in both", () => {
    const dated = "\uFF08一\uFF09自查自改\uFF082026年6月15日至7月31日\uFF09。各商贸流通企";
    const room = ROOM - 632;
    assert.ok(isContested({ texts: [dated], next: "业", room, em: EM }));
    const [fitted] = fitLines([run(`${dated}业`)], [dated, "业"], { first: 632, others: 0 });
    const spacing = fitted?.spacing ?? -4;
    assert.ok(widthIn(PROGRAMS.Word, dated, spacing) <= room);
    assert.ok(widthIn(PROGRAMS.Word, `${dated}业`, spacing) > room);
    assert.ok(widthIn(PROGRAMS.LibreOffice, dated, spacing) > room);
  });

  it("counts the indents, and the place where lines end, and the size", () => {
    const first = "甲".repeat(26);
    assert.equal(fitLines([run(`${first}乙`)], [first, "乙"], { first: 632, others: 0 }).length, 1);
    const small = "甲".repeat(20);
    const measure = { first: 300, others: 0, end: 300 + 20 * 280, points: 14 };
    const [fitted] = fitLines([run(`${small}乙`)], [small, "乙"], measure);
    assert.equal(fitted?.text, `${small}乙`);
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
        const fitted = fitLines(runs, lines, ALONE);
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
