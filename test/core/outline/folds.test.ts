import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { foldsOf } from "../../../src/core/outline/folds";
import { LineIndex } from "../../../src/core/text/line-index";

/** The lines from and to which the draft folds. */
function folds(...lines: readonly string[]): readonly (readonly [number, number])[] {
  const draft = parseDraft(lines.join("\n"));
  const index = new LineIndex(draft.text);
  return foldsOf(draft)
    .map(({ range }) => [index.positionAt(range.start).line, index.positionAt(range.end).line] as const)
    .filter(([first, last]) => last > first);
}

describe("foldsOf", () => {
  it("folds the front matter, and in it elements of several lines", () => {
    assert.deepEqual(folds("---", "标题: 甲", "附件:", "  - 乙", "  - 丙", "办理:", "  登记: 丁", "---", "戊。"), [
      [0, 7],
      [2, 4],
      [5, 6],
    ]);
  });

  it("folds levels down to the next that is not below, blank lines left in sight", () => {
    assert.deepEqual(folds("一、甲", "（一）乙", "丙。", "", "二、丁", "戊。"), [
      [0, 2],
      [1, 2],
      [4, 5],
    ]);
  });

  it("folds attachments, tables and comments of several lines", () => {
    assert.deepEqual(folds("甲。", "<!-- 乙", "丙 -->", "", "附件1", "丁", "| 戊 |", "| --- |"), [
      [1, 2],
      [4, 7],
      [6, 7],
    ]);
  });
});
