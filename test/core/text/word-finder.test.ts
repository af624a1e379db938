import assert from "node:assert/strict";
import { WordFinder } from "../../../src/core/text/word-finder";

describe("WordFinder", () => {
  const finder = new WordFinder(["甲乙", "甲乙丙", "丁戊", "𠮷野"]);
  const found = (text: string) => finder.findIn(text).map(({ word, from }) => `${from}${word}`);

  it("finds the longest word at a place, and goes on behind it", () => {
    assert.deepEqual(found("甲乙丙丁戊甲乙"), ["0甲乙丙", "3丁戊", "5甲乙"]);
  });

  it("finds words at the end and outside the basic plane, and nothing in what only begins like one", () => {
    assert.deepEqual(found("甲丁甲𠮷野"), ["3𠮷野"]);
    assert.deepEqual(found("甲"), []);
    assert.deepEqual(found(""), []);
  });
});
