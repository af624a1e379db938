import assert from "node:assert/strict";
import { characterCount } from "../../../src/core/draft/character-count";
import { parseDraft } from "../../../src/core/draft/parse-draft";

const CASES: readonly (readonly [what: string, text: string, count: number])[] = [
  ["a mark counts like a character", "特此通知。", 5],
  ["a number counts as one", "2026年8月4日", 6],
  ["a Latin word counts as one, whatever joins its letters", "按GB/T 9704执行", 5],
  ["white space does not count", "\u3000\u3000甲 \u3000 乙", 2],
  ["a heading counts with its number", "一、检查范围", 6],
  ["markers and comments do not count", "**甲**乙<!-- 丙丁 -->", 2],
  ["elements do not count", "---\n文种: 通知\n标题: 关于甲的通知\n---\n甲", 1],
  ["a Markdown title does not count", "# 关于甲的通知\n乙", 1],
  ["attachments count, their opening line does not", "甲\n附件1\n乙丙\n丁", 4],
  ["cells of a table count", "| 甲 | 乙 |\n| --- | --- |\n| 丙 | 10 |", 4],
  ["a character beyond U+FFFF is one", "\u{20BB7}", 1],
  ["an empty draft has none", "", 0],
];

describe("characterCount", () => {
  for (const [what, text, count] of CASES) {
    it(what, () => assert.equal(characterCount(parseDraft(text)), count));
  }
});
