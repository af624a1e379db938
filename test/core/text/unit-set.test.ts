import assert from "node:assert/strict";
import fc from "fast-check";
import { UnitSet } from "../../../src/core/text/unit-set";

describe("UnitSet", () => {
  it("holds the units that were added and no others", () => {
    const unit = fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 31, 32, 63, 0xffff));
    fc.assert(
      fc.property(fc.array(unit), fc.array(unit), (added, others) => {
        const set = new UnitSet();
        for (const each of added) set.add(each);
        for (const each of [...added, ...others]) assert.equal(set.has(each), added.includes(each));
      }),
    );
  });
});
