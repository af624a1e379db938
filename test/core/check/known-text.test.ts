import assert from "node:assert/strict";
import { KnownText } from "../../../src/core/check/known-text";
import { sought, soughtBy, soughtWords } from "../../../src/core/check/sought";

describe("a known text", () => {
  it("finds what a pattern matches, one word of many, and what a study makes of it", () => {
    const text = new KnownText("甲乙，丙丁");
    assert.deepEqual(
      text.find(sought(/[乙丁]/gu)).map(({ 0: found, index }) => found + index),
      ["乙1", "丁4"],
    );
    assert.deepEqual(text.find(soughtWords(["丙丁", "丙丁戊"])), [{ word: "丙丁", from: 3 }]);
    assert.deepEqual(text.find(soughtBy(/甲/u, (words) => [words.length])), [5]);
    assert.deepEqual(text.find(sought(/戊/gu)), []);
  });

  it("looks once, and not at all where nothing can be found", () => {
    const asked: string[] = [];
    const study = (words: string) => {
      asked.push(words);
      return words === "甲" ? [] : [words];
    };
    const what = soughtBy(/甲/u, study);
    for (const words of ["乙", "甲", "甲乙"]) {
      const text = new KnownText(words);
      assert.deepEqual(text.find(what), text.find(what));
    }
    assert.deepEqual(asked, ["甲", "甲乙"]);
  });

  it("finds what came to be sought after it was first searched", () => {
    const text = new KnownText("甲乙");
    assert.equal(text.find(sought(/甲/gu)).length, 1);
    for (let count = 0; count < 40; count++) assert.equal(text.find(sought(/乙/gu)).length, 1);
  });

  it("is itself where a change changes nothing", () => {
    const text = new KnownText("甲乙");
    const same = (words: string) => words;
    const shorter = (words: string) => words.slice(1);
    assert.equal(text.changed(same), text);
    assert.equal(text.changed(shorter).text, "乙");
    assert.equal(text.changed(shorter), text.changed(shorter));
  });
});
