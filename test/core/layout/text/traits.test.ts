import assert from "node:assert/strict";
import fc from "fast-check";
import { readTraits, traitsOf } from "../../../../src/core/layout/text/traits";

describe("the traits of a character", () => {
  it("are the same for all ideographs", () => {
    for (let code = 0x4e00; code <= 0x9fff; code++) {
      const character = String.fromCharCode(code);
      assert.deepEqual(traitsOf(character), readTraits(character), character);
    }
  });

  it("are its own for every other, whatever was asked before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), (character) =>
        assert.deepEqual(traitsOf(character), readTraits(character)),
      ),
    );
  });
});
