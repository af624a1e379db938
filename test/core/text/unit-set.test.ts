import assert from "node:assert/strict";
import fc from "fast-check";
import { UnitSet } from "../../../src/core/text/unit-set";

describe("UnitSet", () => {
  const unit = fc.oneof(fc.nat(0xffff), fc.nat(99), fc.constantFrom(0, 31, 32, 63, 0xffff));

  it("holds the units that it is made of and no others", () => {
    fc.assert(
      fc.property(fc.array(unit), fc.array(unit), (units, others) => {
        const set = new UnitSet(units);
        for (const each of [...units, ...others]) assert.equal(set.has(each), units.includes(each));
      }),
    );
  });

  it("counts its units below another", () => {
    fc.assert(
      fc.property(fc.uniqueArray(unit, { maxLength: 200 }), unit, (units, other) => {
        const set = new UnitSet(units);
        assert.equal(set.rankOf(other), units.filter((each) => each < other).length);
        assert.equal(set.size, units.length);
      }),
    );
  });
});
