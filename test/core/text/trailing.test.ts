import assert from "node:assert/strict";
import { trailingRun, withoutTrailing } from "../../../src/core/text/trailing";

describe("the end of a text", () => {
  const cases: readonly (readonly [text: string, run: string])[] = [
    ["甲。！", "。！"],
    ["甲。乙", ""],
    ["。。", "。。"],
    ["", ""],
  ];
  for (const [text, run] of cases) {
    it(JSON.stringify(text), () => {
      assert.equal(trailingRun(text, "。！"), run);
      assert.equal(withoutTrailing(text, "。！") + run, text);
    });
  }
});
