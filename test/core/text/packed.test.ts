import assert from "node:assert/strict";
import fc from "fast-check";
import { packed } from "../../../src/core/text/packed";

describe("packed lists", () => {
  it("stand one behind the other, each where it is said to", () => {
    const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.array(fc.array(number)), (lists) => {
        const { numbers, starts } = packed(lists);
        const read = lists.map((_, index) => [...numbers.subarray(starts[index], starts[index + 1])]);
        assert.deepEqual(read, lists);
        assert.equal(starts.at(-1), numbers.length);
      }),
    );
  });
});
