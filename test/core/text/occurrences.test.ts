import assert from "node:assert/strict";
import fc from "fast-check";
import { occurrencesOf } from "../../../src/core/text/occurrences";

describe("occurrencesOf", () => {
  it("finds what a split parts", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙") });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom("甲", "乙"), minLength: 1, maxLength: 3 }),
        (whole, words) => {
          let at = 0;
          const expected = whole
            .split(words)
            .slice(0, -1)
            .map((part) => {
              at += part.length + words.length;
              return at - words.length;
            });
          assert.deepEqual([...occurrencesOf(words, whole)], expected);
        },
      ),
    );
  });
});
