import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { type OutlineEntry, outlineOf } from "../../../src/core/outline/outline";
import { contains } from "../../../src/core/text/range";

/** The outline as indented lines. */
function drawn(entries: readonly OutlineEntry[], indent = ""): readonly string[] {
  return entries.flatMap(({ kind, name, children }) => [
    `${indent}${kind} ${name}`.trimEnd(),
    ...drawn(children, `${indent}  `),
  ]);
}

const outline = (...lines: readonly string[]) => drawn(outlineOf(parseDraft(lines.join("\n"))));

/** Lines of every kind in any order. */
const someDraft = fc
  .array(
    fc.constantFrom(
      "---",
      "标题: 甲",
      "# 题",
      "## 节",
      "一、甲",
      "（一）乙。丙。",
      "1.丁",
      "（1）戊",
      "第一章 总则",
      "第一条 己",
      "附件1",
      "附件 {横排}",
      "| 庚 |",
      "| --- |",
      "辛。",
      "",
    ),
  )
  .map((lines) => lines.join("\n"));

describe("outlineOf", () => {
  it("nests headings by their depth", () => {
    assert.deepEqual(outline("一、甲", "（一）乙", "1.丙", "（二）丁", "二、戊"), [
      "heading 一、甲",
      "  heading （一）乙",
      "    heading 1.丙",
      "  heading （二）丁",
      "heading 二、戊",
    ]);
  });

  it("keeps a heading that skips a level below the one before it", () => {
    assert.deepEqual(outline("一、甲", "（1）乙", "1.丙"), ["heading 一、甲", "  heading （1）乙", "  heading 1.丙"]);
  });

  it("names a run-in heading by its first sentence", () => {
    assert.deepEqual(outline("（一）加强领导。各单位要认真。"), ["heading （一）加强领导"]);
  });

  it("numbers Markdown headings as they will be rendered", () => {
    assert.deepEqual(outline("# 关于甲的通知", "## 乙", "### 丙"), [
      "title 关于甲的通知",
      "heading 一、乙",
      "  heading （一）丙",
    ]);
  });

  it("begins with the front matter, named for the title", () => {
    assert.deepEqual(outline("---", "标题: 关于甲的通知", "附件:", "  - 乙表", "---", "正文。"), [
      "front-matter 关于甲的通知",
      "  element 标题",
      "  element 附件",
    ]);
  });

  it("shows an element's values and the words behind a bare number as details", () => {
    const draft = parseDraft(
      "---\n附件: [乙表, 丙表]\n---\n第一条　为规范公文处理工作，制定本办法。\n![流程](流程.png)\n",
    );
    const details = outlineOf(draft).flatMap(({ detail, children }) => [
      detail,
      ...children.map((child) => child.detail),
    ]);
    assert.deepEqual(details, ["", "乙表、丙表", "为规范公文处理工作，制定本办法。", "流程.png"]);
  });

  it("sets the items of an article below it", () => {
    assert.deepEqual(outline("第一章　总则", "第一条　甲", "（一）乙", "1.丙", "第二条　丁", "第二章　附则"), [
      "heading 第一章总则",
      "  heading 第一条",
      "    heading （一）乙",
      "      heading 1.丙",
      "  heading 第二条",
      "heading 第二章附则",
    ]);
  });

  it("ends with the attachments and what is in them", () => {
    assert.deepEqual(outline("一、甲", "附件1", "乙表", "一、丙", "| 丁 |", "| --- |"), [
      "heading 一、甲",
      "attachment 附件1 乙表",
      "  heading 一、丙",
      "    table",
    ]);
  });

  it("holds in every entry its words and its children, whatever the draft is", () => {
    const check = (entry: OutlineEntry) => {
      assert.ok(contains(entry.range, entry.selection), JSON.stringify(entry));
      for (const child of entry.children) {
        assert.ok(contains(entry.range, child.range), JSON.stringify(entry));
        check(child);
      }
    };
    fc.assert(fc.property(someDraft, (text) => outlineOf(parseDraft(text)).forEach(check)));
  });
});
