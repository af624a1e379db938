import assert from "node:assert/strict";
import { lineEnds } from "../../../../src/core/layout/text/line-ends";
import { MeasuredText, type Stretch } from "../../../../src/core/layout/text/measured-text";
import { styleOf } from "../../../../src/core/layout/text/run";
import { CELL } from "../placed";
import { setLines, textOf } from "./set-lines";

const LENGTH = 200_000;
const of = (pattern: string) => pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH);

/** Texts that a writer may paste by mistake, and the number of lines of 28 characters that they take. */
const LONG_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ["a paragraph", of("为进一步提高公文质量，根据〔2026〕12号文件，现就8项工作通知如下：")],
  ["letters", of("a")],
  ["digits", of("1")],
  ["closing marks", of("）。")],
  ["opening marks", of("《（")],
  ["question marks", of("？！")],
  ["dashes", of("—")],
  ["an address", `https://${of("a/")}`],
  ["item numbers", of("（1）")],
  ["numbers and units", of("3.5万平方米")],
  ["dates", of("2026年8月4日")],
  ["words", of("a ")],
  ["marks upon a character", `e${of("\u0301")}`],
  ["joined emoji", of("👩\u200D")],
  ["zero-width spaces", of("\u200B")],
  ["right-to-left words", of("שלום ")],
];

/** Counts how often a stretch is measured. */
class CountingText extends MeasuredText {
  measured = 0;

  override stretch(from: number, to: number): Stretch {
    this.measured++;
    return super.stretch(from, to);
  }
}

describe("breakLines: long text", () => {
  for (const [what, text] of LONG_TEXTS) {
    it(`${what}: all of it is set, in a number of steps in proportion to it`, () => {
      const lines = setLines(text);
      const set = lines.map(textOf).join("");
      assert.equal(set.replaceAll(" ", ""), text.replaceAll(" ", ""));
      const counted = new CountingText([{ text, style: styleOf("正文") }]);
      const ends = lineEnds(counted, () => 28 * CELL, false);
      assert.equal(ends.length, lines.length);
      assert.ok(counted.measured < 8 * text.length, `${counted.measured}`);
    });
  }

  it("spaces hang over the edge, however many", () => {
    const lines = setLines(`甲${of(" ")}乙`, 10);
    assert.deepEqual(lines.map(textOf), ["甲", "乙"]);
  });
});
