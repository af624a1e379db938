import assert from "node:assert/strict";
import fc from "fast-check";
import { passagesOf } from "../../../../src/core/check/passages";
import { OBJECT } from "../../../../src/core/draft/other-text/hiding";
import { isHidden, parseText, touchesHidden } from "../../../../src/core/draft/other-text/parse-text";
import { anyText } from "../../check/any-text";

/** The words that are read, by paragraphs; · for a sign in their middle. */
function wordsOf(text: string): readonly string[] {
  return passagesOf(parseText(text, "markdown")).map((passage) => passage.text.replace(/\uFFFC+/gu, "·"));
}

const CASES: readonly (readonly [name: string, text: string, words: readonly string[]])[] = [
  ["paragraphs", "甲。\n乙。\n\n丙。", ["甲。", "乙。", "丙。"]],
  ["front matter", "---\ntitle: 甲,乙\n---\n丙", ["丙"]],
  ["a rule that is no front matter", "甲\n\n---\n\n乙", ["甲", "乙"]],
  ["headings", "# 甲\n## 乙 ##\n丙\n===\n丁\n---", ["甲", "乙 ##", "丙", "丁"]],
  ["lists", "- 甲\n* 乙\n1. 丙\n   2) 丁\n+ [x] 戊", ["甲", "乙", "丙", "丁", "戊"]],
  ["quotes", "> 甲\n> > 乙\n>丙", ["甲", "乙", "丙"]],
  ["code in fences", "甲\n```js\n乙,丙\n~~~\n```\n丁", ["甲", "丁"]],
  ["code in longer fences", "````\n```\n甲\n````\n乙", ["乙"]],
  ["code in a list", "- 甲\n  ```\n  乙\n  ```\n- 丙", ["甲", "丙"]],
  ["a fence that is never closed", "甲\n```\n乙", ["甲"]],
  ["indented code", "甲\n\n    乙,丙\n\n丁", ["甲", "丁"]],
  ["an indented line of a paragraph", "甲\n    乙", ["甲", "乙"]],
  ["an indented line of an item", "- 甲\n\n    乙", ["甲", "乙"]],
  ["code in a line", "见`甲,乙`和``丙`丁``。", ["见·和·。"]],
  ["a back quote alone", "甲`乙", ["甲`乙"]],
  ["links", "见[甲](a,b.md)和[乙][1]、![丙](c.png)。", ["见·甲·和·乙·、·丙·。"]],
  ["a link in brackets", "（见[甲](a_(b).md)）", ["（见·甲·）"]],
  ["brackets that are no link", "[甲]乙[丙", ["[甲]乙[丙"]],
  ["a footnote", "甲[^1]。\n\n[^1]: 乙", ["甲·。"]],
  ["an address by its name", "甲\n[1]: https://a.b/c", ["甲"]],
  ["tags and names of characters", "甲<br>乙&nbsp;丙<https://a.b/c,d>", ["甲·乙·丙·"]],
  ["marks with a backslash", "1\\.甲\\*", ["1·.甲·"]],
  ["emphasis", "**甲**，*乙*~~丙~~", ["甲，·乙·丙·"]],
  ["tables", "| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |", ["甲", "乙", "丙", "丁"]],
  ["tables without outer pipes", "甲 | 乙\n--- | ---\n丙 | 丁", ["甲 | 乙", "丙 | 丁"]],
  ["comments", "甲<!-- 乙 -->丙\n<!--\n丁\n-->", ["甲丙"]],
  ["a comment in code", "```\n<!-- 甲\n```\n乙\n-->", ["乙", "-->"]],
];

describe("parseText", () => {
  for (const [name, text, words] of CASES) {
    it(`reads ${name} of Markdown`, () => {
      assert.deepEqual(wordsOf(text), words);
    });
  }

  it("reads the numbers of headings as levels", () => {
    const [heading] = parseText("## 一、甲", "markdown").body;
    assert.ok(heading?.type === "heading");
    assert.equal(heading.label?.text, "一、");
  });

  it("reads a plain text as it stands, and no front matter", () => {
    const text = "---\n标题: 甲\n---\n见`甲,乙`。";
    const draft = parseText(text, "plain");
    assert.equal(draft.frontMatter, undefined);
    assert.deepEqual(draft.problems, []);
    assert.ok(passagesOf(draft).some((passage) => passage.text === "见`甲,乙`。"));
  });

  it("keeps the text, and every place in it", () => {
    const texts = anyText.map((text) => text.replaceAll(OBJECT, ""));
    fc.assert(
      fc.property(texts, fc.constantFrom("plain" as const, "markdown" as const), (text, syntax) => {
        const draft = parseText(text, syntax);
        assert.equal(draft.text, text);
        for (const passage of passagesOf(draft)) {
          for (let from = 0; from < passage.text.length; from++) {
            const { start, end } = passage.rangeOf(from, from + 1);
            const isSign = passage.text[from] === OBJECT;
            if (!isSign) assert.equal(text.slice(start, end), passage.text[from]);
            assert.equal(touchesHidden(draft, { start, end }), isSign);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("tells what it has not read", () => {
    const text = "见[甲](a.md)。";
    const draft = parseText(text, "markdown");
    const address = { start: text.indexOf("]"), end: text.indexOf("。") };
    assert.ok(isHidden(draft, address));
    assert.ok(!isHidden(draft, { start: 0, end: text.length }));
    assert.ok(touchesHidden(draft, { start: 0, end: text.length }));
    assert.ok(!touchesHidden(draft, { start: 0, end: 1 }));
  });

  it("takes time in proportion to the text", () => {
    for (const piece of [
      "`",
      "``` ",
      "[",
      "](",
      "![a](",
      "<a ",
      "\\",
      "> ",
      "- ",
      "*",
      "| ",
      "&a",
      "[^",
      "    ",
      "#",
    ]) {
      // A square of these would not end.
      parseText(piece.repeat(200_000 / piece.length), "markdown");
      parseText(`${piece}\n`.repeat(40_000), "markdown");
    }
  });
});
