import assert from "node:assert/strict";
import fc from "fast-check";
import { checkText } from "../../../src/core/check/check-draft";
import { applySafeFixes, fixDraft } from "../../../src/core/check/fix-draft";
import { asOtherText, syntaxOf } from "../../../src/core/check/other-text";
import { isFixable } from "../../../src/core/check/rule";
import { applyEdits } from "../../../src/core/text/edit";
import { anyText } from "./any-text";
import { strictLog } from "./rule-tester";

const found = (text: string) =>
  checkText(text, {}, asOtherText("markdown")).map(({ rule, range }) => [rule, text.slice(range.start, range.end)]);

const fixed = (text: string) => fixDraft(text, {}, asOtherText("markdown")).text;

describe("texts that are no drafts", () => {
  it("are read by rules about the text, and by none about an element or the page", () => {
    const ids = new Set(asOtherText("plain").rules?.map(({ id }) => id));
    for (const id of [
      "half-width-punctuation",
      "straight-quotes",
      "level-sequence",
      "placeholder-left",
      "unused-disable",
    ])
      assert.ok(ids.has(id), id);
    for (const id of [
      "title-present",
      "front-matter-missing",
      "unknown-key",
      "table-too-wide",
      "imprint-page",
      "body-missing",
    ])
      assert.ok(!ids.has(id), id);
  });

  it("need no elements", () => {
    assert.deepEqual(found("请各科室按时报送。\n"), []);
    assert.deepEqual(found(""), []);
  });

  it("are faulted for their marks and levels", () => {
    assert.deepEqual(found("## 一、甲\n文字,文字。\n## 三、乙\n文字。\n"), [
      ["half-width-punctuation", ","],
      ["level-sequence", "三、"],
    ]);
  });

  it("are not faulted for Markdown's own signs", () => {
    const text = [
      "---\ntitle: 甲,乙\n---",
      "# 说明",
      "- [ ] 见`甲,乙`和[办法](a,b.md)。",
      "1. 甲。\n2. 乙。\n1. 丙。",
      "```\n甲,乙(丙)\n```",
      "| 甲 | 乙 |\n| --- | :-: |\n| 丙 | 丁 |",
      '<span title="甲,乙">丙</span>',
    ].join("\n\n");
    assert.deepEqual(found(text), []);
  });

  it("are put right without touching those signs", () => {
    assert.equal(
      fixed("见[办法](a,b.md),`甲,乙`,文字(试行)。\n"),
      "见[办法](a,b.md),`甲,乙`\uFF0C文字\uFF08试行\uFF09。\n"
        .replace("md),", "md)\uFF0C")
        .replace("md)\uFF0C`", "md),`"),
    );
  });

  it("heed comments", () => {
    assert.deepEqual(found("<!-- gongwen-disable-next-line half-width-punctuation -->\n甲,乙。\n"), []);
    assert.deepEqual(
      found("<!-- gongwen-disable half-width-punctuation -->\n甲。\n").map(([rule]) => rule),
      ["unused-disable"],
    );
  });

  it("are told apart by their names", () => {
    assert.equal(syntaxOf("说明.MD"), "markdown");
    assert.equal(syntaxOf("说明.txt"), "plain");
  });

  it("are put right once and for all, whatever they are, and no sign of ours is left in them", () => {
    const syntax = fc.constantFrom("plain" as const, "markdown" as const);
    fc.assert(
      fc.property(anyText, syntax, (text, how) => {
        const options = { ...asOtherText(how), log: strictLog };
        const once = fixDraft(text, {}, options);
        assert.deepEqual(once.remaining.filter(isFixable), []);
        assert.equal(applySafeFixes(once.text, {}, options).text, once.text);
        assert.equal(once.text.includes("\uFFFC"), text.includes("\uFFFC"));
        for (const { fixes } of checkText(text, {}, options).slice(0, 8)) {
          for (const { edits } of fixes) applyEdits(text, edits);
        }
      }),
      { numRuns: 200 },
    );
  });
});
