import assert from "node:assert/strict";
import fc from "fast-check";
import { matchesOf } from "../../../src/core/text/matches";

describe("matches of a pattern", () => {
  it("are those that matchAll finds, whatever was searched before", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙", "1", " ") });
    for (const pattern of [/甲/gu, /(甲)(乙)?/gu, /\d+/gu, /1*/gu, /$/gu]) {
      fc.assert(
        fc.property(text, (words) => assert.deepEqual(matchesOf(words, pattern), [...words.matchAll(pattern)])),
      );
    }
  });
});
