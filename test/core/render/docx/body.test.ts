import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { twips } from "../../../../src/core/render/docx/measures";
import { LINE_PITCH } from "../../../../src/core/standard/geometry";
import { draftOf, openDocx, outline, paragraphOf } from "./open-docx";

describe("DOCX: the text", () => {
  it("changes to the text's typeface behind a run-in heading's first sentence", () => {
    const xml = paragraphOf(openDocx("（一）加强领导。各单位要**高度重视**。"), "Heading2");
    assert.match(xml, /<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">（一）加强领导。<\/w:t>/u);
    assert.match(xml, /w:eastAsia="仿宋_GB2312"[^>]*\/><\/w:rPr><w:t xml:space="preserve">各单位要<\/w:t>/u);
    assert.match(xml, /<w:b w:val="1"\/><w:bCs w:val="1"\/><\/w:rPr><w:t xml:space="preserve">高度重视<\/w:t>/u);
  });

  it("numbers Markdown headings, and sets those without a number in the middle", () => {
    assert.deepEqual(outline(openDocx("正文。\n## 甲\n### 乙\n# 丙")), [
      "Body 正文。",
      "Heading1 一、甲",
      "Heading2 （一）乙",
      "Chapter 丙",
    ]);
  });

  it("has a heading that serves as the title once", () => {
    assert.deepEqual(outline(openDocx("# 关于甲的通知\n正文。")), ["Title 关于甲的通知", "Body 正文。"]);
  });

  it("keeps a heading alone on its line with what follows, not one that runs on", () => {
    const docx = openDocx("一、总体要求\n（一）加强领导。各单位要重视。");
    assert.match(paragraphOf(docx, "Heading1"), /<w:keepNext\/>/u);
    assert.doesNotMatch(paragraphOf(docx, "Heading2"), /<w:keepNext\/>/u);
  });

  it("lets word processors part characters and digits in running text, not where text has a place of its own", () => {
    const styles = openDocx("正文。").part("word/styles.xml");
    const style = (id: string) => new RegExp(`w:styleId="${id}".*?</w:style>`, "u").exec(styles)?.[0] ?? "";
    assert.match(style("Body"), /<w:autoSpaceDE w:val="1"\/><w:autoSpaceDN w:val="1"\/>/u);
    assert.doesNotMatch(style("Date"), /autoSpace/u);
    assert.match(style("Normal"), /<w:autoSpaceDE w:val="0"\/><w:autoSpaceDN w:val="0"\/>/u);
  });

  it("draws the lines of a page together where the pages do, so that the closing stays with the text", () => {
    const lines = ["文种: 通知", "发文机关: 云岭州商务局", "成文日期: 2026年8月4日"];
    const drawnTogether = (count: number) => {
      const text = draftOf(lines, ...Array.from({ length: count }, (_, index) => `第${index + 1}件事要办好。`));
      return { text, page: layoutDraft(parseDraft(text)).find(({ linePitch }) => linePitch !== undefined) };
    };
    const found = Array.from({ length: 30 }, (_, index) => drawnTogether(index + 1)).find(({ page }) => page);
    assert.ok(found?.page?.linePitch !== undefined && found.page.linePitch < LINE_PITCH);
    const heights = openDocx(found.text).paragraphs.flatMap(({ xml, style }) => {
      const height = /<w:snapToGrid w:val="0"\/><w:spacing w:line="(\d+)" w:lineRule="exact"\/>/u.exec(xml)?.[1];
      return style === "Body" && height ? [Number(height)] : [];
    });
    assert.ok(heights.length > 0);
    for (const height of heights) assert.ok(height < twips(found.page.linePitch), `${height}`);
  });

  it("sets chapters in the middle and an article's number in 黑体", () => {
    const docx = openDocx("第一章 总则\n第一条 为了规范。");
    assert.deepEqual(outline(docx), ["Chapter 第一章\u3000总则", "Article 第一条\u3000为了规范。"]);
    assert.match(paragraphOf(docx, "Article"), /w:eastAsia="黑体"[^>]*\/><\/w:rPr><w:t xml:space="preserve">第一条/u);
  });

  it("leaves room in a table's cells for the rules, which word processors take from them", () => {
    const rows = ["| 序号 | 县（市） | 说明 |", "| --- | --- | --- |", `| 1 | 石桥县 | ${"说明文字".repeat(20)} |`];
    const { document } = openDocx(rows.join("\n"));
    const [across = 0] = [...document.matchAll(/<w:left w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    const columns = [...document.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    const halfPoint = 10;
    const asSet = (characters: number) => characters * (12 * 20 - 4) + halfPoint;
    assert.ok((columns[0] ?? 0) - 2 * across >= asSet(2));
    assert.ok((columns[1] ?? 0) - 2 * across >= asSet(4));
  });
});
