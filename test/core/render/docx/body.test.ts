import assert from "node:assert/strict";
import { openDocx, outline, paragraphOf } from "./open-docx";

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

  it("sets chapters in the middle and an article's number in 黑体", () => {
    const docx = openDocx("第一章 总则\n第一条 为了规范。");
    assert.deepEqual(outline(docx), ["Chapter 第一章\u3000总则", "Article 第一条\u3000为了规范。"]);
    assert.match(paragraphOf(docx, "Article"), /w:eastAsia="黑体"[^>]*\/><\/w:rPr><w:t xml:space="preserve">第一条/u);
  });
});
