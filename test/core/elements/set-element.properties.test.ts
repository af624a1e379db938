import assert from "node:assert/strict";
import fc from "fast-check";
import { textsOf, titleHeadingOf, titleOf } from "../../../src/core/draft/access";
import type { Draft } from "../../../src/core/draft/draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { setElement } from "../../../src/core/elements/set-element";
import { ELEMENTS, type ElementName } from "../../../src/core/standard/elements";
import { applyEdits } from "../../../src/core/text/edit";
import { binary, editsOf, tokens } from "../draft/arbitraries";
import { SAMPLE } from "../draft/sample";

/** Marks that YAML knows, and words around them. */
// biome-ignore format: a pool reads best as one
const WORDS = [
  "甲", "通知", "《办法》", "〔2026〕", ": ", ":", "\uFF1A", " #", "#", "*", "&a", "!", "|", ">", "- ", "[", "]", "{", "}",
  '"', "'", "\\", ",", "%", "@", "---", " ", "\n", "𠮷", "000001", "no", "~", "null", "2026-08-04", "\u0007", "\ud842",
];

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((all) => all.join("").trim())
  .filter((text) => text !== "");
const element = fc.constantFrom(...ELEMENTS.filter(({ type }) => type !== "record").map(({ name }) => name));
const values = fc.array(fc.oneof(words, binary.map((text) => text.trim()).filter(Boolean)), { maxLength: 4 });

const HEADS = [
  "",
  "---\n---\n",
  "---\r\n文种: 通知\r\n标题: 甲\r\n---\r\n",
  '---\n签发人:\n附件:\n  - 甲\n  - 乙 # 丙\n标题: |\n  甲\n  乙\n抄送机关: [甲, "乙, 丙"] # 丁\n---\n',
  "---\n成文时间: 2026年8月4日\n题目:\n---\n",
  "---\n# 说明\n发文机关: '甲'\n办理:\n  经办: 乙\n未知: 丙\n---\n",
  "\uFEFF---\n文种: 通知\n---\n",
];
const head = fc.constantFrom(...HEADS);
const body = fc.constantFrom("", "正文。\n", "\n\n# 标题一行\n正文。\n", "附件\n甲\n| 一 |\n| --- |\n");

/** Whether a heading of the body serves as the title: it is text, holds one line and stays. */
const isHeading = (draft: Draft, name: ElementName) => name === "标题" && titleHeadingOf(draft) !== undefined;

/** What the draft says in the element's key, or in the heading. */
const shown = (draft: Draft, name: ElementName, heading: boolean) =>
  heading ? [titleOf(draft)?.text] : textsOf(draft, name);

/** The lines of the head that belong to other elements, byte for byte. */
const others = (draft: Draft, names: readonly string[]) =>
  (draft.frontMatter?.fields ?? [])
    .filter(({ key }) => !names.includes(key))
    .map(({ range: { start, end } }) => draft.text.slice(start, end));

describe("setElement: what holds for any value", () => {
  it("gives the value when the draft is read again, and leaves all else byte for byte", () => {
    fc.assert(
      fc.property(head, body, element, values, (front, text, name, wanted) => {
        const draft = parseDraft(front + text);
        const edits = setElement(draft, name, wanted);
        const heading = isHeading(draft, name);
        if (heading && (wanted.length !== 1 || edits === undefined)) return;
        assert.ok(edits, "these heads can all be written");
        const after = parseDraft(applyEdits(draft.text, edits));
        assert.deepEqual(shown(after, name, heading), wanted);
        assert.deepEqual(after.problems, draft.problems.length > 0 ? after.problems : []);
        const own = [name, "成文时间", "题目"];
        assert.deepEqual(others(after, own), others(draft, own));
        if (!heading) assert.ok(after.text.endsWith(text));
      }),
      { numRuns: 1500 },
    );
  });

  it("is undone by setting what was there before", () => {
    fc.assert(
      fc.property(element, words, (name, wanted) => {
        const draft = parseDraft("---\n文种: 通知\n---\n正文。\n");
        const before = textsOf(draft, name);
        const after = parseDraft(applyEdits(draft.text, setElement(draft, name, [wanted]) ?? []));
        const back = applyEdits(after.text, setElement(after, name, before) ?? []);
        assert.equal(back, draft.text);
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing that it cannot read back, however broken the draft", () => {
    fc.assert(
      fc.property(fc.oneof(tokens, binary, editsOf(SAMPLE)), element, values, (text, name, wanted) => {
        const draft = parseDraft(text);
        const edits = setElement(draft, name, wanted);
        if (!edits) return;
        const after = parseDraft(applyEdits(text, edits));
        assert.deepEqual(shown(after, name, isHeading(draft, name)), wanted);
      }),
      { numRuns: 1500 },
    );
  });
});
