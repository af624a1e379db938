import assert from "node:assert/strict";
import { compareLines } from "../../../scripts/lines/compare-lines";
import { comparePages } from "../../../scripts/lines/compare-pages";
import type { Line } from "../../../scripts/lines/read-lines";

/** A line of text; one that begins with a space stands in. */
function line(text: string): Line {
  const words = text.trimStart();
  return {
    text: words,
    part: "正文",
    isBody: true,
    runs: [{ text: words, typeface: "fangsong" }],
    indent: text === words ? 0 : 11.15,
  };
}

/** Our pages and theirs, each a list of lines, compared. */
function compared(ours: readonly string[][], theirs: readonly string[][], { kept = [], odd = "" }: Given = {}) {
  const pages = ours.map((page) => page.map(line));
  const lines = compareLines(pages.flat(), { pages: theirs, oddCharacters: new Set(odd) });
  return {
    lines: lines.elsewhere.map((each) => [each.line.text, each.reason]),
    pages: comparePages(pages, theirs, lines, new Set(kept)).elsewhere.map(({ number, reason }) => [number, reason]),
  };
}

interface Given {
  readonly kept?: readonly string[];
  readonly odd?: string;
}

describe("the comparison of lines", () => {
  it("finds nothing where all lines and pages are the same", () => {
    const pages = [[" 甲甲", "乙"], ["丙"]];
    const theirs = [["甲甲", "乙"], ["丙"]];
    assert.deepEqual(compared(pages, theirs), { lines: [], pages: [] });
  });

  it("says of a line that ends elsewhere why, from the line, and of those behind it that they follow", () => {
    const dated = "甲2010年7月1日以后含7月1日甲甲甲7月7日甲7月7日甲甲甲甲甲";
    assert.deepEqual(compared([[` ${dated}`, "乙乙"]], [[`${dated}乙`, "乙"]]).lines, [
      [dated, "joints"],
      ["乙乙", "follows"],
    ]);
    assert.deepEqual(compared([[" 甲甲", '"乙"丙']], [["甲", '甲"乙"丙']]).lines[0], ["甲甲", "quotes"]);
    assert.deepEqual(compared([[" 甲×甲", "乙"]], [["甲×", "甲乙"]], { odd: "×" }).lines[0], ["甲×甲", "font"]);
  });

  it("owns up to what it cannot explain", () => {
    assert.deepEqual(compared([[" 甲甲", "乙"]], [["甲", "甲乙"]]).lines[0], ["甲甲", "other"]);
    const pages = [[" 甲", " 乙"], [" 丙"]];
    assert.deepEqual(compared(pages, [["甲"], ["乙", "丙"]]).pages, [[2, "other"]]);
  });

  it("says of a page that it begins elsewhere for a line above it", () => {
    const pages = [
      [" 甲", " 乙×乙", "乙"],
      [" 丙", " 丁"],
    ];
    const theirs = [
      ["甲", "乙×", "乙"],
      ["乙", "丙", "丁"],
    ];
    assert.deepEqual(compared(pages, theirs, { odd: "×" }).pages, [[2, "font"]]);
  });

  it("says that a paragraph was moved whole only where the file keeps it with the next", () => {
    const pages = [
      [" 甲", " 乙乙", "乙"],
      ["丙", " 丁"],
    ];
    const theirs = [["甲"], ["乙乙", "乙", "丙", "丁"]];
    assert.deepEqual(compared(pages, theirs, { kept: ["乙乙乙丙"] }).pages, [[2, "whole"]]);
    assert.deepEqual(compared(pages, theirs).pages, [[2, "other"]]);
  });
});
