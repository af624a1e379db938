import assert from "node:assert/strict";
import { typedEdits } from "../../../src/core/assist/typed-edits";
import { applyEdits } from "../../../src/core/text/edit";
import { atCursor } from "./at-cursor";

const FULL = "\uFF0E";

/** The text after the character before the cursor was typed. */
function put(
  marked: string,
  settings: { level3Mark?: string; levelMarks?: boolean; curlyQuotes?: boolean } = {},
): string {
  const { draft, offset } = atCursor(marked);
  const all = { level3Mark: ".", levelMarks: true, curlyQuotes: true, ...settings };
  return applyEdits(draft.text, typedEdits(draft, offset, all));
}

const head = "---\n文种: 通知\n---\n";

describe("marks behind numbers, as they are typed", () => {
  for (const [typed, right] of [
    ["一.", "一、"],
    ["十二,", "十二、"],
    ["一\uFF0C", "一、"],
    ["(一)", "（一）"],
    ["(一\uFF09", "（一）"],
    ["（一）、", "（一）"],
    ["（一）.", "（一）"],
    ["1、", "1."],
    [`1${FULL}`, "1."],
    ["12、", "12."],
    ["(1)", "（1）"],
    ["（1）、", "（1）"],
    ["\u3000\u3000一.", "\u3000\u3000一、"],
  ] as const) {
    it(`${typed} becomes ${right}`, () => {
      assert.equal(put(`${head}${typed}¦`), head + right);
      assert.equal(put(`${head}甲。\n${typed}¦\n乙。\n`), `${head}甲。\n${right}\n乙。\n`);
      assert.equal(put(`${typed}¦`, { levelMarks: false }), typed);
    });
  }

  it("have the dot of the office on the third level, and decimal numbers their point", () => {
    assert.equal(put("1.¦", { level3Mark: FULL }), `1${FULL}`);
    assert.equal(put("1、¦", { level3Mark: FULL }), `1${FULL}`);
    assert.equal(put(`1${FULL}5¦`, { level3Mark: FULL }), "1.5");
    assert.equal(put(`甲1${FULL}5¦`, { level3Mark: FULL }), `甲1${FULL}5`);
  });

  it("stay where they are right, where it is doubtful what they mean, and where no number opens the line", () => {
    for (const text of [
      "一、",
      "（一）",
      "1.",
      "1,",
      "1\uFF0C",
      "1)",
      "一）",
      "甲、",
      "甲一.",
      "一。",
      "一.二.",
      "| 1、",
      "2026、",
      "第一条、",
    ])
      assert.equal(put(`${head}${text}¦`), head + text, text);
  });

  it("stay in the front matter and in comments", () => {
    assert.equal(put("---\n标题: 甲\n一.¦\n---\n"), "---\n标题: 甲\n一.\n---\n");
    assert.equal(put("<!--\n一.¦\n-->\n"), "<!--\n一.\n-->\n");
  });
});

describe("straight quotation marks, as they are typed", () => {
  for (const [typed, right] of [
    ['"', "“"],
    ['所谓"', "所谓“"],
    ['所谓“放管服"', "所谓“放管服”"],
    ['所谓“PDF"', "所谓“PDF”"],
    ['所谓“甲”和"', "所谓“甲”和“"],
    ["所谓“放'", "所谓“放‘"],
    ["所谓“放‘管'", "所谓“放‘管’"],
    ['甲，"', "甲，“"],
  ] as const) {
    it(`${typed} becomes ${right}`, () => {
      assert.equal(put(`${head}${typed}¦`), head + right);
      assert.equal(put(`${typed}¦`, { curlyQuotes: false }), typed);
    });
  }

  it("stay behind Latin letters and digits, in comments and in what is no text", () => {
    for (const text of ['5"', "it's", "it'", '![图](a "', 'say "'])
      assert.equal(put(`${head}${text}¦`), head + text, text);
    assert.equal(put('<!-- 甲"¦ -->'), '<!-- 甲" -->');
  });

  it("are the front matter's own at the head of a value, and curly behind its words", () => {
    assert.equal(put('---\n标题: "¦\n---\n'), '---\n标题: "\n---\n');
    assert.equal(put('---\n标题: "甲"¦\n---\n'), '---\n标题: "甲"\n---\n');
    assert.equal(put('---\n标题: 关于"¦\n---\n'), "---\n标题: 关于“\n---\n");
    assert.equal(put('---\n标题: 关于“放管服"¦\n---\n'), "---\n标题: 关于“放管服”\n---\n");
  });
});
