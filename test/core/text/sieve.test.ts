import assert from "node:assert/strict";
import fc from "fast-check";
import { addSifted, findsNothing, mayFind, placeOf, Sieve } from "../../../src/core/text/sieve";

describe("Sieve", () => {
  const unit = fc.constantFrom("甲", "乙", "丙", "𠮷", "，");
  const word = fc.string({ unit, minLength: 1, maxLength: 3 });
  const searches = fc.array(fc.option(fc.array(word, { minLength: 1, maxLength: 4 }), { nil: undefined }), {
    maxLength: 70,
  });

  it("lets a search through where the text holds one of its words, or where it names none", () => {
    fc.assert(
      fc.property(searches, fc.string({ unit, maxLength: 12 }), (all, text) => {
        const found = new Sieve(all).sift(text);
        for (const [index, words] of all.entries()) {
          assert.equal(mayFind(found, placeOf(index)), !words || words.some((wanted) => text.includes(wanted)));
        }
      }),
    );
  });

  it("lets a search through that it does not know", () => {
    const found = new Sieve([["甲"]]).sift("乙");
    assert.deepEqual(
      [0, 1, 29, 30, 999].map((index) => mayFind(found, placeOf(index))),
      [false, true, true, true, true],
    );
  });

  it("adds what another text may hold, and what is not known of it", () => {
    const both = new Sieve([["甲"], ["乙"], ["丙"]]).sift("甲");
    addSifted(both, new Sieve([["甲"], ["乙"], ["丙"]]).sift("乙"));
    const bits = (found: number[]) => [0, 1, 2].map((index) => mayFind(found, placeOf(index)));
    assert.deepEqual(bits(both), [true, true, false]);
    addSifted(both, []);
    assert.deepEqual(bits(both), [true, true, true]);
  });

  it("forgets what was looked for in vain, and nothing else", () => {
    const found = new Sieve([undefined, undefined]).sift("");
    findsNothing(found, placeOf(1));
    findsNothing(found, placeOf(999));
    assert.deepEqual(
      [0, 1, 2].map((index) => mayFind(found, placeOf(index))),
      [true, false, true],
    );
  });
});
