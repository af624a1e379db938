import assert from "node:assert/strict";
import { headingLabels } from "../../../src/core/draft/heading-labels";
import { parseDraft } from "../../../src/core/draft/parse-draft";

function labelsOf(...lines: readonly string[]): readonly string[] {
  return [...headingLabels(parseDraft(lines.join("\n")).body).values()];
}

describe("numbers of Markdown headings", () => {
  it("climb the ladder and begin again below each heading", () => {
    const lines = ["## 甲", "### 乙", "### 丙", "#### 丁", "##### 戊", "## 己", "### 庚"];
    assert.deepEqual(labelsOf(...lines), ["一、", "（一）", "（二）", "1.", "（1）", "二、", "（一）"]);
  });

  it("go on from numbers that were typed", () => {
    assert.deepEqual(labelsOf("一、甲", "二、乙", "## 丙"), ["三、"]);
  });

  it("are not given where the ladder has no place", () => {
    assert.deepEqual(labelsOf("# 题", "###### 己", "一、甲"), []);
  });
});
