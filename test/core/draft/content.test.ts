import assert from "node:assert/strict";
import { visibleText } from "../../../src/core/draft/content";
import { parseDraft } from "../../../src/core/draft/parse-draft";

describe("visibleText", () => {
  const text = "一、甲**乙丙**丁<!-- 注 -->戊";
  const block = parseDraft(text).body[0];
  assert.ok(block?.type === "heading");
  const visible = visibleText(block.content, block.label);
  const sourceOf = (from: number, to: number) => {
    const { start, end } = visible.rangeOf(from, to);
    return text.slice(start, end);
  };

  it("joins label and pieces", () => assert.equal(visible.text, "一、甲乙丙丁戊"));

  for (const [from, to, expected] of [
    [0, 1, "一"],
    [0, 3, "一、甲"],
    [2, 4, "甲**乙"],
    [3, 5, "乙丙"],
    [5, 6, "丁"],
    [5, 7, "丁<!-- 注 -->戊"],
    [6, 7, "戊"],
    [0, 99, text],
    [-5, 1, "一"],
  ] as const) {
    it(`maps [${from}, ${to}) back`, () => assert.equal(sourceOf(from, to), expected));
  }

  it("an empty stretch is a place", () => {
    assert.deepEqual(visible.rangeOf(3, 3), { start: 5, end: 5 });
    assert.deepEqual(visible.rangeOf(7, 7), { start: text.length, end: text.length });
    assert.deepEqual(visibleText([]).rangeOf(0, 1), { start: 0, end: 0 });
  });
});
