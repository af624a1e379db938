import assert from "node:assert/strict";
import fs from "node:fs";
import { breakTitle } from "../../../../src/core/layout/title/break-title";
import { titleFaults } from "../../../../src/core/layout/title/faults";
import { titleReader } from "../../../../src/core/layout/title/title-reading";

/** Titles as a person would set them, one a line, ／ where a line ends. */
const GOLDEN = fs
  .readFileSync("test/golden/titles/lines.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "");

/** The lines that a title is broken into on the page, 20 characters wide. */
function linesOf(title: string): readonly string[] {
  const starts = breakTitle(title, 22, 156, titleReader([]));
  return starts.map((start, index) => title.slice(start, starts[index + 1] ?? title.length));
}

describe("titles are broken where a person would break them", () => {
  for (const golden of GOLDEN) {
    it(golden, () => {
      const lines = linesOf(golden.replaceAll("／", ""));
      assert.equal(lines.join("／"), golden);
      assert.deepEqual(titleFaults(lines, titleReader([])), []);
    });
  }
});
