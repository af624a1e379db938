import assert from "node:assert/strict";
import { draftOf, openDocx } from "./open-docx";

const HEAD = ["文种: 通知", "发文机关: 云岭州商务局", "发文字号: 云商发〔2026〕12号"];

const body = [
  "正文。",
  "附件1",
  "甲表",
  "| 序号 | 项目 |",
  "| --- | --: |",
  "| 1 | 检查**文种** |",
  "附件2 {横排}",
  "乙表",
  "| 甲 | 乙 |",
  "| --- | --- |",
  "| 1 | 2 |",
];

describe("DOCX: attachments", () => {
  const docx = openDocx(draftOf([...HEAD, "附件: [甲表, 乙表]", "抄送机关: [省商务厅]"], ...body));

  it("are listed below the text, names below names", () => {
    const notes = docx.paragraphs.filter(({ style }) => style === "AttachmentNote");
    assert.deepEqual(
      notes.map(({ text }) => text),
      ["附件\uFF1A1.甲表", "2.乙表"],
    );
    assert.deepEqual(
      notes.map(({ xml }) => /<w:ind [^>]*>/u.exec(xml)?.[0]),
      ['<w:ind w:left="1896" w:hanging="1264"/>', '<w:ind w:left="1896" w:hanging="316"/>'],
    );
  });

  it("begin on new pages, turned ones in sections of their own", () => {
    const [first, second] = docx.paragraphs.filter(({ style }) => style === "AttachmentNumber");
    assert.deepEqual([first?.text, second?.text], ["附件1", "附件2"]);
    assert.match(first?.xml ?? "", /<w:pageBreakBefore\/>/u);
    assert.doesNotMatch(second?.xml ?? "", /<w:pageBreakBefore\/>/u);
    const sizes = [...docx.document.matchAll(/<w:pgSz [^>]*>/gu)].map(([size]) => size);
    assert.deepEqual(sizes, [
      '<w:pgSz w:w="11906" w:h="16838"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      '<w:pgSz w:w="11906" w:h="16838"/>',
    ]);
  });

  it("number turned pages where the other pages have it", () => {
    assert.match(docx.document, /<w:footerReference w:type="default" r:id="rId7"\/>/u);
    const number = docx.part("word/footer4.xml");
    assert.match(number, /vert="vert"/u);
    assert.match(number, /<w:jc w:val="right"\/>.* PAGE /su);
  });

  it("hold ruled tables: the head repeats, rows are whole, cells are aligned as written", () => {
    assert.match(docx.document, /<w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>/u);
    assert.equal(docx.document.match(/<w:trPr><w:cantSplit\/><\/w:trPr>/gu)?.length, 2);
    const cells = docx.paragraphs.filter(({ style }) => style.startsWith("Table"));
    assert.deepEqual(
      cells.slice(0, 4).map(({ text }) => text),
      ["序号", "项目", "1", "检查文种"],
    );
    assert.match(cells[3]?.xml ?? "", /<w:jc w:val="right"\/>/u);
  });

  it("have tables as wide as their pages' text", () => {
    const widths = [...docx.document.matchAll(/<w:tblW w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    assert.deepEqual(
      widths.slice(0, 2).map((width) => Math.round((width / 1440) * 25.4)),
      [156, 225],
    );
  });

  it("set a table of many columns smaller", () => {
    const cells = (text: string) => `| ${Array.from({ length: 24 }, () => text).join(" | ")} |`;
    const wide = openDocx(["正文。", cells("甲乙"), cells("---"), cells("丙")].join("\n"));
    const cell = wide.paragraphs.find(({ style }) => style === "TableText")?.xml ?? "";
    const halfPoints = Number(/<w:sz w:val="(\d+)"/u.exec(cell)?.[1]);
    assert.ok(halfPoints < 24);
    // Two characters stand beside each other in every cell, as they do on our pages, less 4 twips in each.
    const number = (pattern: RegExp) => Number(pattern.exec(wide.document)?.[1]);
    const room = number(/<w:gridCol w:w="(\d+)"/u) - 2 * number(/<w:left w:w="(\d+)"/u);
    assert.ok(room >= 2 * (halfPoints * 10 - 4), `${room} for ${halfPoints}`);
  });
});
