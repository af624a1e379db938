import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import { textItem } from "../items";
import { draftOf, numberIn, openDocx, outline, paragraphOf } from "./open-docx";

const HEAD = [
  "文种: 通知",
  "发文机关: 云岭州商务局",
  "发文字号: 云商发〔2026〕12号",
  "标题: 云岭州商务局关于开展公文质量检查的通知",
];

/** The pages as far as the renderer reads them: a red rule, the mark, the title on two lines. */
const firstPage: Page = {
  number: 1,
  width: 210,
  height: 297,
  items: [
    textItem("云岭州商务局文件", { element: "发文机关标志", font: "title-song", size: 48, color: "#FF0000" }),
    { type: "rule", x1: 28, y1: 120, x2: 184, y2: 120, width: 0.5, color: "#FF0000", element: "分隔线" },
    textItem("云岭州商务局关于开展", { element: "标题", y: 140 }),
    textItem("公文质量", { element: "标题", y: 153 }),
    textItem("检查的通知", { element: "标题", y: 153, x: 90 }),
    textItem("正文", { y: 170 }),
  ],
};

describe("DOCX: the heading area", () => {
  it("stands with text and imprint in order, each element in its style", () => {
    const lines = [
      "份号: 000001",
      "密级: 秘密★1年",
      "紧急程度: 加急",
      ...HEAD,
      "主送机关: [甲县, 乙县]",
      "成文日期: 2026年8月4日",
    ];
    const end = ["附注: 此件公开发布", "抄送机关: [省商务厅]", "印发机关: 甲局办公室", "印发日期: 2026年8月5日"];
    const docx = openDocx(draftOf([...lines, ...end], "现通知如下。", "一、检查范围", "特此通知。"), {
      pages: [firstPage],
    });
    assert.deepEqual(outline(docx), [
      "CopyNumber 000001",
      "Secrecy 秘密★1年",
      "Urgency 加急",
      "IssuerMark 云岭州商务局文件",
      "DocumentNumber 云商发〔2026〕12号",
      "Title 云岭州商务局关于开展|公文质量检查的通知",
      "Addressee 甲县、乙县\uFF1A",
      "Body 现通知如下。",
      "Heading1 一、检查范围",
      "Body 特此通知。",
      "Signature 云岭州商务局",
      "Date 2026年8月4日",
      "Note \uFF08此件公开发布\uFF09",
      "Copy 抄送\uFF1A省商务厅。",
      "PrintingOrgan 甲局办公室\t2026年8月5日印发",
    ]);
  });

  it("has mark and rule as the pages have them", () => {
    const docx = openDocx(draftOf(HEAD, "正文。"), { pages: [firstPage] });
    assert.match(paragraphOf(docx, "IssuerMark"), /<w:sz w:val="96"\/>/u);
    assert.match(
      paragraphOf(docx, "DocumentNumber"),
      /<w:pBdr><w:bottom w:val="single" w:sz="11" [^>]*w:color="FF0000"\/>/u,
    );
    assert.doesNotMatch(paragraphOf(openDocx(draftOf(HEAD, "正文。"), { pages: [] }), "DocumentNumber"), /pBdr/u);
  });

  it("sets the mark 35 mm below the type area's edge, however many lines are above it", () => {
    const top = (lines: readonly string[]) => {
      const docx = openDocx(draftOf([...lines, ...HEAD], "正文。"));
      const above = docx.paragraphs.findIndex(({ style }) => style === "IssuerMark");
      const before = docx.paragraphs
        .slice(0, above + 1)
        .map(({ xml }) => Number(/w:before="(\d+)"/u.exec(xml)?.[1] ?? 0));
      return before.reduce((sum, twips) => sum + twips, above * 579);
    };
    const bare = top([]);
    assert.ok(Math.abs(bare - (35 / 25.4) * 1440) < 100);
    for (const lines of [["份号: 000001", "密级: 秘密★1年"], ["密级: 秘密★1年"], ["紧急程度: 特急"]]) {
      assert.equal(top(lines), bare, lines.join());
    }
  });

  it("sets 密级 on the second line even without 份号", () => {
    const docx = openDocx(draftOf(["密级: 秘密★1年", ...HEAD], "正文。"));
    assert.equal(numberIn(docx, "Secrecy", /w:before="(\d+)"/u), 579);
  });

  it("has signers on the number's line, two in a row, names in 楷体", () => {
    const docx = openDocx(draftOf([...HEAD, "签发人: [周云川, 林望, 何石泉]"], "正文。"));
    const rows = docx.paragraphs.filter(({ style }) => style === "Signer");
    assert.deepEqual(
      rows.map(({ text }) => text),
      ["\t\t签发人\uFF1A周云川\t林望", "\t云商发〔2026〕12号\t何石泉"],
    );
    assert.match(rows[0]?.xml ?? "", /w:eastAsia="楷体_GB2312"[^>]*\/><\/w:rPr><w:t xml:space="preserve">周云川/u);
    // The third name stands below the first: the label is three characters and a colon wide.
    const stops = rows.map(({ xml }) => [...xml.matchAll(/w:pos="(\d+)"/gu)].map(([, position]) => Number(position)));
    assert.equal(stops[1]?.[1], (stops[0]?.[1] ?? 0) + 4 * 316);
  });

  it("sets an upward document's number at the left", () => {
    const docx = openDocx(draftOf(["文种: 请示", ...HEAD.slice(1)], "正文。"));
    assert.match(
      paragraphOf(docx, "DocumentNumber"),
      /<w:ind w:firstLineChars="0" w:firstLine="316"\/><w:jc w:val="left"\/>/u,
    );
  });

  it("stacks several issuers at equal width with 文件 beside them", () => {
    const docx = openDocx(draftOf(["文种: 通知", "发文机关: [云岭州商务局, 云岭州财政局]"], "正文。"));
    assert.deepEqual(outline(docx).slice(0, 3), [
      "IssuerMark 云岭州商务局",
      "IssuerMark 云岭州财政局",
      "IssuerMark 文件",
    ]);
    assert.match(paragraphOf(docx, "IssuerMark"), /<w:jc w:val="distribute"\/>/u);
  });

  it("of minutes has number, issuer and date over the rule", () => {
    const lines = ["文种: 纪要", "发文机关: 云岭州人民政府", "发文字号: 第8期", "成文日期: 2026年3月16日"];
    const docx = openDocx(draftOf([...lines, "标题: 研究冷链的会议纪要"], "正文。"));
    assert.deepEqual(outline(docx), [
      "IssuerMark 云岭州人民政府会议纪要",
      "DocumentNumber 第8期",
      "MinutesHead 云岭州人民政府\t2026年3月16日",
      "Title 研究冷链的会议纪要",
      "Body 正文。",
    ]);
    assert.match(paragraphOf(docx, "MinutesHead"), /w:color="FF0000"/u);
    // The red rule begins where the paragraph does, which is at the edge of the type area.
    assert.match(paragraphOf(docx, "MinutesHead"), /<w:ind w:firstLineChars="0" w:firstLine="316"\/>/u);
    assert.doesNotMatch(paragraphOf(docx, "DocumentNumber"), /pBdr/u);
  });

  it("of a bulletin and of a paper has a style for each element", () => {
    const bulletin = ["文种: 简报", "发文机关: 甲局", "发文字号: 第8期", "成文日期: 2026年3月16日", "标题: 见闻"];
    assert.deepEqual(outline(openDocx(draftOf(bulletin, "正文。"))), [
      "IssuerMark 甲局简报",
      "DocumentNumber 第8期",
      "BulletinHead 甲局\t2026年3月16日",
      "Title 见闻",
      "Body 正文。",
    ]);
    const speech = ["文种: 讲话稿", "发文字号: 甲〔2026〕3号", "标题: 在会上的讲话", "称谓: 同志们"];
    const docx = openDocx(draftOf([...speech, "发文机关署名: 林望山", "成文日期: 2026年8月4日"], "正文。"));
    assert.deepEqual(outline(docx), [
      "Title 在会上的讲话",
      "BylineNumber 甲〔2026〕3号",
      "Byline 林望山",
      "BylineDate \uFF082026年8月4日\uFF09",
      "Salutation 同志们\uFF1A",
      "Body 正文。",
    ]);
    assert.match(paragraphOf(docx, "BylineDate"), /w:after=/u);
    assert.doesNotMatch(paragraphOf(docx, "Byline"), /w:after=/u);
  });

  it("of an order has no title and two lines of white above the text", () => {
    const lines = ["文种: 命令", "发文机关: 云岭州人民政府", "发文字号: 第12号", "标题: 云岭州人民政府令"];
    const docx = openDocx(draftOf(lines, "现予公布。"));
    assert.deepEqual(outline(docx).slice(0, 3), [
      "IssuerMark 云岭州人民政府令",
      "DocumentNumber 第12号",
      "Body 现予公布。",
    ]);
    assert.ok(numberIn(docx, "DocumentNumber", /w:after="(\d+)"/u) > 0);
  });

  it("leaves the addressees to the imprint where the pages have them there", () => {
    const organs = Array.from({ length: 90 }, (_, index) => `云岭州第${index + 1}工作委员会`).join(", ");
    const docx = openDocx(draftOf([...HEAD, `主送机关: [${organs}]`, "抄送机关: [省商务厅]"], "正文。"));
    assert.ok(!docx.paragraphs.some(({ style }) => style === "Addressee"));
    const [addressees, copies] = docx.paragraphs.filter(({ style }) => style === "Copy").map(({ text }) => text);
    assert.match(addressees ?? "", /^主送\uFF1A云岭州第1工作委员会.*。$/u);
    assert.equal(copies, "抄送\uFF1A省商务厅。");
  });
});
