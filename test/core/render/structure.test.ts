import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import type { Item } from "../../../src/core/layout/page";
import type { StructureNode } from "../../../src/core/render/structure";
import { structureOf } from "../../../src/core/render/structure-of";
import { SAMPLE } from "../draft/sample";
import { BASE, PRINTED, paragraph } from "../layout/pagination/drafts";
import { draftOf } from "../layout/placed";

/** The parts as an outline: a line each, with the words on the pages that belong to it. */
function outlineOf(text: string): readonly string[] {
  const draft = parseDraft(text);
  const pages = layoutDraft(draft);
  const { parts, owners } = structureOf(draft, pages);
  const words = new Map<StructureNode, string>();
  pages.forEach((page, index) => {
    page.items.forEach((item, place) => {
      const owner = owners[index]?.[place];
      if (owner) words.set(owner, (words.get(owner) ?? "") + wordsOf(item));
    });
  });
  const linesOf = (nodes: readonly StructureNode[], depth: number): readonly string[] =>
    nodes.flatMap((node) => [
      `${" ".repeat(depth)}${node.role} ${words.get(node) ?? ""}`.trimEnd(),
      ...linesOf(node.children, depth + 1),
    ]);
  return linesOf(parts, 0);
}

function wordsOf(item: Item): string {
  return item.type === "text" ? item.text : item.type === "image" ? `[${item.alternative}]` : "";
}

describe("the structure of a document", () => {
  it("is paragraphs, headings, tables and pictures in the order in which they are read", () => {
    const outline = outlineOf(SAMPLE);
    const wanted = [
      "P 云岭州商务局文件",
      "H1 云岭州商务局关于开展公文质量检查的通知",
      "H2 一、检查范围",
      "P （一）发文质量。重点检查文种、密级、紧急程度。",
      "P 第一条　本办法适用于全州。",
      "Figure [办理流程]",
      "P 办理流程",
      "P 附件：1.公文质量检查表",
      "P 2.整改台账",
      "P 云岭州商务局",
      "P （此件公开发布）",
      "Sect",
      " P 附件1",
      " H1 公文质量检查表",
      " Table",
      "  TR",
      "   TH 序号",
    ];
    const places = wanted.map((line) => outline.indexOf(line));
    assert.deepEqual(
      places.filter((place) => place < 0).map((_, index) => wanted[index]),
      [],
      outline.join("\n"),
    );
    assert.deepEqual(
      [...places].sort((a, b) => a - b),
      places,
    );
  });

  it("keeps a paragraph one, however many pages it takes", () => {
    const text = paragraph(60);
    assert.ok(outlineOf(draftOf(BASE, text)).includes(`P ${text}`));
  });

  it("takes a table's head once, and each cell whole", () => {
    const rows = Array.from({ length: 60 }, (_, index) => `| ${index} | 检查结果很好很好很好很好 |`);
    const outline = outlineOf(draftOf(BASE, `| 序号 | 结果 |\n| --- | --- |\n${rows.join("\n")}`));
    assert.equal(outline.filter((line) => line.trim() === "TH 序号").length, 1);
    assert.equal(outline.filter((line) => line.trim() === "TR").length, 61);
    assert.ok(outline.includes("  TD 检查结果很好很好很好很好"));
  });

  it("leaves out rules, page numbers and seals, and nothing else", () => {
    for (const text of [
      SAMPLE,
      draftOf({ ...BASE, ...PRINTED, 密级: "秘密★1年", 抄送机关: "[甲局, 乙局]" }, paragraph(30)),
    ]) {
      const draft = parseDraft(text);
      const pages = layoutDraft(draft);
      const { owners } = structureOf(draft, pages);
      pages.forEach((page, index) => {
        page.items.forEach((item, place) => {
          const isOut = item.type === "rule" || item.type === "seal" || item.element === "页码";
          assert.equal(owners[index]?.[place] === undefined, isOut, JSON.stringify(item));
        });
      });
    }
  });

  it("gives labels to the words that they stand beside", () => {
    const outline = outlineOf(
      draftOf({ ...BASE, 文种: "请示", 签发人: "[周云川, 林望山]", 附件: "[甲表, 乙表]" }, "## 总体要求"),
    );
    assert.ok(outline.includes("P 签发人：周云川"));
    assert.ok(outline.includes("P 林望山"));
    assert.ok(outline.includes("P 2.乙表"));
    assert.ok(outline.includes("H2 一、总体要求"));
  });
});
