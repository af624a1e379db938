import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { contestedLines, fitLines } from "../../../../src/core/render/docx/fit-lines";
import { LineCursor } from "../../../../src/core/render/docx/line-cursor";
import { characters } from "../../../../src/core/render/docx/measures";
import { type RunModel, run } from "../../../../src/core/render/docx/model";
import { openDocx, paragraphOf } from "./open-docx";

/** From margin to margin, and the width of an em, in twips. */
const [ROOM, EM] = [8863, 320];

const ALONE = { first: 0, others: 0 };

/** What LibreOffice sets as Latin; “ as what stands before it. */
const LATIN = /[\d①a-z.:/()-]/u;

interface Program {
  readonly gap: number;
  readonly meets: RegExp;
  readonly tightensEnds: boolean;
  readonly tightest: number;
}

/** As measured: both add white where a Chinese character meets a digit, and draw characters together each in its way. */
const WORD: Program = { gap: EM / 4, meets: /^(?:甲[\da-z]|[\da-z]甲)$/u, tightensEnds: true, tightest: -EM };
const OFFICE: Program = {
  gap: EM / 5,
  meets: /^(?:甲[\d①a-z]|[\d①a-z]甲)$/u,
  tightensEnds: false,
  tightest: -EM / 6,
};
const PROGRAMS = { Word: WORD, LibreOffice: OFFICE };

const textOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join("");

/** How wide a program sets the first characters of the runs; a character's place tells apart runs of the same text. */
function widthIn({ gap, meets, tightensEnds, tightest }: Program, runs: readonly RunModel[], length: number): number {
  let isLatin = true;
  const set = runs.flatMap(({ text, spacing }, index) =>
    [...text].map((character) => {
      if (character !== "“") isLatin = LATIN.test(character);
      return { character, spacing: Math.max(spacing ?? -4, tightest), stretch: `${index} ${isLatin}` };
    }),
  );
  return set.slice(0, length).reduce((sum, { character, spacing, stretch }, index) => {
    const next = set[index + 1];
    const isEnd = index + 1 === length || next?.stretch !== stretch;
    const drawn = isEnd && spacing < 0 && !tightensEnds ? 0 : spacing;
    const meeting = index + 1 < length && meets.test(character + (next?.character ?? "")) ? gap : 0;
    return sum + characters(character) * EM + drawn + meeting;
  }, 0);
}

/** Fits a line that another follows, and says in which programs it ends where it should. */
function endsIn(line: string, next: string): readonly string[] {
  const { runs } = fitLines([run(line + next)], [line, next], ALONE);
  const { length } = [...line];
  return Object.entries(PROGRAMS).flatMap(([name, program]) => {
    const isFit = widthIn(program, runs, length) <= ROOM && widthIn(program, runs, length + 1) > ROOM;
    return isFit ? [name] : [];
  });
}

describe("DOCX: the ends of lines", () => {
  const even = "甲".repeat(28);

  it("leaves a line that ends by itself as it is", () => {
    const runs = [run(`${even}乙`)];
    assert.equal(fitLines(runs, [even, "乙"], ALONE).runs, runs);
  });

  it("spaces a short line so that what follows does not fit, and a long one so that it fits", () => {
    const short = "甲".repeat(26);
    const long = "甲".repeat(29);
    const { runs } = fitLines([run(`${short}${long}乙`)], [short, long, "乙"], ALONE);
    assert.deepEqual(
      runs.map(({ text }) => text.length),
      [26, 29, 1],
    );
    assert.deepEqual(endsIn(short, long), ["Word", "LibreOffice"]);
    assert.deepEqual(endsIn(long, "乙"), ["Word", "LibreOffice"]);
    assert.equal(runs.at(-1)?.spacing, null);
  });

  it("ends a line at its place in Word and in LibreOffice, with whatever they add between characters and digits", () => {
    const unit = fc.constantFrom("甲", "甲", "甲", "\uFF0C", "7", "①", "“");
    fc.assert(
      fc.property(fc.string({ unit, minLength: 24, maxLength: 34 }), (text) => {
        const line = `${text}甲`;
        // A mark at the end may hang.
        fc.pre(!contestedLines([run(`${line}乙`)], [line, "乙"], ALONE)[0]);
        assert.deepEqual(endsIn(line, "乙"), ["Word", "LibreOffice"], line);
      }),
    );
  });

  it("leaves short stretches as they are where dates are many, for LibreOffice draws no stretch's end nearer", () => {
    const dated = "甲甲甲甲甲甲甲甲甲甲2026甲10甲16甲甲11甲30甲甲甲甲甲甲甲甲";
    assert.deepEqual(endsIn(dated, "乙"), ["Word", "LibreOffice"]);
    const { runs } = fitLines([run(`${dated}乙`)], [dated, "乙"], ALONE);
    const left = runs.filter(({ spacing }) => spacing === 0);
    assert.ok(left.length > 0 && left.every(({ text }) => text.length <= 2));
  });

  it("ends the line in Word where no spacing does in both", () => {
    const dated = "甲2010甲7甲1甲甲甲甲甲7甲1甲甲7甲7甲7甲甲甲甲甲甲甲甲甲甲";
    assert.deepEqual(contestedLines([run(`${dated}乙`)], [dated, "乙"], ALONE), [true, false]);
    assert.deepEqual(endsIn(dated, "乙"), ["Word"]);
  });

  it("lets LibreOffice break before digits behind a bracket, which it otherwise does not", () => {
    const line = `${"甲".repeat(22)}\uFF08甲〔2026〕`;
    const { runs } = fitLines([run(`${line}8号\uFF09甲`)], [line, "8号\uFF09甲"], ALONE);
    const digit = runs.find(({ language }) => language !== null);
    assert.deepEqual([digit?.text, digit?.language], ["8", "zh-CN"]);
    assert.ok(
      fitLines([run("甲\uFF0C8号")], ["甲\uFF0C", "8号"], ALONE).runs.every(({ language }) => language === null),
    );
  });

  it("lets both break within a word that the pages part, and only there", () => {
    const [line, next] = [`${"甲".repeat(24)}\uFF08www.`, "example.cn\uFF09甲甲"];
    const { runs, partsWords } = fitLines([run(line + next)], [line, next], ALONE);
    assert.ok(partsWords);
    assert.equal(runs.find(({ language }) => language !== null)?.text, "example.cn");
    assert.equal(fitLines([run("甲 www. example.cn")], ["甲www.", "example.cn"], ALONE).partsWords, false);
    const docx = openDocx(
      `${"各单位要认真学习公文处理的有关规定".repeat(2)}\uFF08www.${"example".repeat(5)}.cn\uFF09。`,
    );
    assert.match(paragraphOf(docx, "Body"), /<w:wordWrap w:val="0"\/>.*<w:lang w:val="zh-CN"\/>/u);
  });

  it("counts the indents, and the place where lines end, and the size", () => {
    const first = "甲".repeat(26);
    assert.equal(fitLines([run(`${first}乙`)], [first, "乙"], { first: 632, others: 0 }).runs.length, 1);
    const small = "甲".repeat(20);
    const measure = { first: 300, others: 0, end: 300 + 20 * 280, points: 14 };
    const [fitted] = fitLines([run(`${small}乙`)], [small, "乙"], measure).runs;
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
        const fitted = fitLines(runs, lines, ALONE).runs;
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
