import assert from "node:assert/strict";
import { difference } from "../../../scripts/golden/difference";

describe("the difference of two goldens", () => {
  const lines = (...written: string[]) => written.join("\n");

  it("is empty for equal texts", () => assert.equal(difference("a\nb\n", "a\nb\n"), ""));

  it("shows what was expected, what there is, and the lines around", () => {
    const before = lines("1", "2", "3", "old", "5", "6", "7");
    const after = lines("1", "2", "3", "new", "5", "6", "7");
    assert.equal(difference(before, after), lines("  2", "  3", "- old", "+ new", "  5", "  6", "  ⋯"));
  });

  it("shows a line that is gone and one that is new, and nothing else of a text moved by them", () => {
    assert.equal(difference(lines("a", "b", "c"), lines("b", "c", "d")), lines("- a", "  b", "  c", "+ d"));
  });

  it("says how much is left out of a long one", () => {
    const many = Array.from({ length: 100 }, (_, index) => `${index}`).join("\n");
    assert.match(difference("", many), /⋯ \d+ more lines$/u);
  });
});
