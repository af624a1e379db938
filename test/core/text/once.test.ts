import assert from "node:assert/strict";
import { once } from "../../../src/core/text/once";

describe("once", () => {
  it("works out a result once for each object, none included", () => {
    let asked = 0;
    const first = once((list: readonly number[]) => {
      asked++;
      return list[0];
    });
    const [empty, one] = [[], [1]];
    assert.deepEqual([first(empty), first(empty), first(one), first(one), first([1])], [undefined, undefined, 1, 1, 1]);
    assert.equal(asked, 3);
  });
});
