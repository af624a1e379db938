import assert from "node:assert/strict";
import fc from "fast-check";
import { firstFrom, lastAtOrBefore } from "../../../src/core/text/first-from";

const ascending = fc.array(fc.nat(30)).map((numbers) => numbers.sort((a, b) => a - b));

describe("firstFrom", () => {
  it("finds what looking at each in turn finds", () => {
    fc.assert(
      fc.property(ascending, fc.nat(31), (numbers, least) => {
        const found = numbers.findIndex((each) => each >= least);
        const index = firstFrom(numbers.length, (each) => (numbers[each] ?? 0) >= least);
        assert.equal(index, found < 0 ? numbers.length : found);
      }),
    );
  });
});

describe("lastAtOrBefore", () => {
  it("finds what looking at each in turn finds, and the first when all are behind", () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -1, max: 31 }), (numbers, offset) => {
        const reached = numbers.filter((each) => each <= offset).length;
        assert.equal(lastAtOrBefore(numbers, offset), Math.max(0, reached - 1));
      }),
    );
  });
});
