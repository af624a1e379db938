import assert from "node:assert/strict";
import fc from "fast-check";
import { difference } from "../../../src/core/text/difference";
import { applyEdits } from "../../../src/core/text/edit";

const lines = (...texts: readonly string[]) => texts.map((text) => `${text}\n`).join("");

/** Texts of few different lines, so that common ones are met often. */
const someText = fc
  .array(fc.oneof(fc.constantFrom("", "甲", "乙", "甲乙", "\u{20BB7}", "\u{20BB8}"), fc.string({ maxLength: 4 })))
  .chain((texts) => fc.constantFrom("\n", "\r\n").map((lineBreak) => texts.join(lineBreak)));

describe("difference", () => {
  it("makes the second text of the first", () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        assert.equal(applyEdits(before, difference(before, after)), after);
      }),
    );
  });

  it("is nothing between equal texts", () => {
    fc.assert(fc.property(someText, (text) => assert.deepEqual(difference(text, text), [])));
  });

  it("touches only the changed part of a line", () => {
    assert.deepEqual(difference(lines("甲乙丙", "丁"), lines("甲子丙", "丁")), [
      { range: { start: 1, end: 2 }, newText: "子" },
    ]);
  });

  it("leaves the lines between two changes alone", () => {
    const before = lines("一,", "二", "三,");
    assert.deepEqual(difference(before, lines("一。", "二", "三。")), [
      { range: { start: 1, end: 2 }, newText: "。" },
      { range: { start: 6, end: 7 }, newText: "。" },
    ]);
  });

  it("puts a new line in without touching its neighbours", () => {
    assert.deepEqual(difference(lines("甲", "乙"), lines("甲", "丙", "乙")), [
      { range: { start: 2, end: 2 }, newText: "丙\n" },
    ]);
  });

  it("never splits a character beyond U+FFFF", () => {
    assert.deepEqual(difference("\u{20BB7}", "\u{20BB8}"), [{ range: { start: 0, end: 2 }, newText: "\u{20BB8}" }]);
  });

  it("replaces one stretch when very many lines have changed", () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}\n`).join("");
    const [before, after] = [`甲\n${many("乙")}丙\n`, `甲\n${many("丁")}丁\n丙\n`];
    assert.deepEqual(applyEdits(before, difference(before, after)), after);
    assert.equal(difference(before, after).length, 1);
  });
});
