import assert from "node:assert/strict";
import fc from "fast-check";
import { addSifted, findsNothing, mayFind, placeOf, Sieve } from "../../../src/core/text/sieve";

describe("Sieve", () => {
  const unit = fc.constantFrom("甲", "乙", "丙", "𠮷", "，");
  const word = fc.string({ unit, minLength: 1, maxLength: 3 });
  const group = fc.array(word, { minLength: 1, maxLength: 4 });
  const searches = fc.array(fc.array(group, { maxLength: 3 }), { maxLength: 70 });

  it("lets a search through where the text holds a word of each of its groups, or where it names none", () => {
    fc.assert(
      fc.property(searches, fc.string({ unit, maxLength: 12 }), (all, text) => {
        const found = new Sieve(all).sift(text);
        for (const [index, groups] of all.entries()) {
          const holdsEach = groups.every((words) => words.some((wanted) => text.includes(wanted)));
          assert.equal(mayFind(found, placeOf(index)), holdsEach);
        }
      }),
    );
  });

  it("lets a search through that it does not know", () => {
    const found = new Sieve([[["甲"]]]).sift("乙");
    assert.deepEqual(
      [0, 1, 29, 30, 999].map((index) => mayFind(found, placeOf(index))),
      [false, true, true, true, true],
    );
  });

  it("adds what another text may hold, and what is not known of it", () => {
    const both = new Sieve([[["甲"]], [["乙"]], [["丙"]]]).sift("甲");
    addSifted(both, new Sieve([[["甲"]], [["乙"]], [["丙"]]]).sift("乙"));
    const bits = (found: number[]) => [0, 1, 2].map((index) => mayFind(found, placeOf(index)));
    assert.deepEqual(bits(both), [true, true, false]);
    addSifted(both, []);
    assert.deepEqual(bits(both), [true, true, true]);
  });

  it("forgets what was looked for in vain, and nothing else", () => {
    const found = new Sieve([[], []]).sift("");
    findsNothing(found, placeOf(1));
    findsNothing(found, placeOf(999));
    assert.deepEqual(
      [0, 1, 2].map((index) => mayFind(found, placeOf(index))),
      [true, false, true],
    );
  });
});
