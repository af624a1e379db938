import assert from "node:assert/strict";
import fc from "fast-check";
import { unicodeRanges } from "../../../../src/node/fonts/unicode-ranges";

describe("unicode-range", () => {
  it("holds single characters and spans, in any order and case", () => {
    const covers = unicodeRanges(" U+4e00-4e0f, u+3002,U+20BB7 ");
    assert.deepEqual([0x4dff, 0x4e00, 0x4e0f, 0x4e10, 0x3002, 0x3003, 0x20bb7].map(covers), [
      false,
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
    assert.equal(unicodeRanges("")(0x4e00), false);
  });

  it("answers as a search through all spans would", () => {
    const span = fc.tuple(fc.nat(300), fc.nat(5)).map(([first, more]) => [first * 7, first * 7 + more] as const);
    fc.assert(
      fc.property(fc.uniqueArray(span, { selector: ([first]) => first }), fc.nat(2200), (spans, codePoint) => {
        const text = spans.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(", ");
        const expected = spans.some(([first, last]) => codePoint >= first && codePoint <= last);
        assert.equal(unicodeRanges(text)(codePoint), expected);
      }),
    );
  });
});
