import assert from "node:assert/strict";
import { displayWidth, inColumns } from "../../../src/cli/report/columns";

describe("columns", () => {
  it("count a Chinese character and a full-width mark as two", () => {
    const widths: readonly (readonly [text: string, width: number])[] = [
      ["", 0],
      ["gw", 2],
      ["公文", 4],
      ["（一）", 6],
      ["〔2026〕", 8],
      ["𠮷", 2],
      ["e\u0301", 1],
      ["a\u200bb", 2],
    ];
    for (const [text, width] of widths) assert.equal(displayWidth(text), width, text);
  });

  it("are as wide as their widest cell", () => {
    const rows = inColumns(
      [
        ["草稿", "页"],
        ["notice", "12"],
      ],
      ["left", "right"],
    );
    assert.deepEqual(rows, ["草稿    页", "notice  12"]);
  });

  it("leave nothing at the end of a line", () => {
    assert.deepEqual(
      inColumns([
        ["甲", "乙丙丁"],
        ["甲", ""],
      ]),
      ["甲  乙丙丁", "甲"],
    );
  });
});
