import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import { textItem } from "../items";
import { type OpenedDocx, openDocx } from "./open-docx";

const HEAD = [
  "文种: 通知",
  "发文机关: 云岭州商务局",
  "发文字号: 云商发〔2026〕12号",
  "标题: 云岭州商务局关于开展公文质量检查的通知",
];

function draft(lines: readonly string[], ...body: readonly string[]): string {
  return `---\n${lines.join("\n")}\n---\n${body.join("\n")}\n`;
}

function outline(docx: OpenedDocx): readonly string[] {
  return docx.paragraphs.filter(({ style }) => style !== "Break").map(({ style, text }) => `${style} ${text}`);
}

function paragraphOf(docx: OpenedDocx, style: string): string {
  return docx.paragraphs.find((paragraph) => paragraph.style === style)?.xml ?? "";
}

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

describe("DOCX: the elements", () => {
  it("head, text and imprint stand in order, each in its style", () => {
    const lines = [
      "份号: 000001",
      "密级: 秘密★1年",
      "紧急程度: 加急",
      ...HEAD,
      "主送机关: [甲县, 乙县]",
      "成文日期: 2026年8月4日",
    ];
    const end = ["附注: 此件公开发布", "抄送机关: [省商务厅]", "印发机关: 甲局办公室", "印发日期: 2026年8月5日"];
    const docx = openDocx(draft([...lines, ...end], "现通知如下。", "一、检查范围", "特此通知。"), {
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

  it("mark and rule are as the pages have them", () => {
    const docx = openDocx(draft(HEAD, "正文。"), { pages: [firstPage] });
    assert.match(paragraphOf(docx, "IssuerMark"), /<w:sz w:val="96"\/>/u);
    assert.match(
      paragraphOf(docx, "DocumentNumber"),
      /<w:pBdr><w:bottom w:val="single" w:sz="11" w:space="10" w:color="FF0000"\/>/u,
    );
    assert.doesNotMatch(paragraphOf(openDocx(draft(HEAD, "正文。")), "DocumentNumber"), /pBdr/u);
  });

  it("signers stand on the number's line, two in a row, names in 楷体", () => {
    const docx = openDocx(draft([...HEAD, "签发人: [周云川, 林望, 何石泉]"], "正文。"));
    const rows = docx.paragraphs.filter(({ style }) => style === "Signer");
    assert.deepEqual(
      rows.map(({ text }) => text),
      ["\t\t签发人\uFF1A\t周云川\t林望", "\t云商发〔2026〕12号\t\t何石泉"],
    );
    assert.match(
      rows[0]?.xml ?? "",
      /w:eastAsia="楷体_GB2312"[^>]*\/><\/w:rPr><w:tab\/><w:t xml:space="preserve">周云川/u,
    );
  });

  it("several issuers are a stack of equal width with 文件 beside it", () => {
    const docx = openDocx(draft(["文种: 通知", "发文机关: [云岭州商务局, 云岭州财政局]"], "正文。"));
    assert.deepEqual(outline(docx).slice(0, 3), [
      "IssuerMark 云岭州商务局",
      "IssuerMark 云岭州财政局",
      "IssuerMark 文件",
    ]);
    assert.match(paragraphOf(docx, "IssuerMark"), /<w:jc w:val="distribute"\/>/u);
  });

  it("a run-in heading changes to the text's typeface behind its first sentence", () => {
    const docx = openDocx("（一）加强领导。各单位要**高度重视**。");
    const xml = paragraphOf(docx, "Heading2");
    assert.match(xml, /<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">（一）加强领导。<\/w:t>/u);
    assert.match(xml, /w:eastAsia="仿宋_GB2312"[^>]*\/><\/w:rPr><w:t xml:space="preserve">各单位要<\/w:t>/u);
    assert.match(xml, /<w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">高度重视<\/w:t>/u);
  });

  it("Markdown headings are numbered", () => {
    assert.deepEqual(outline(openDocx("正文。\n## 甲\n### 乙")).slice(0, 3), [
      "Body 正文。",
      "Heading1 一、甲",
      "Heading2 （一）乙",
    ]);
  });

  it("a heading that serves as the title stands once", () => {
    assert.deepEqual(outline(openDocx("# 关于甲的通知\n正文。")), ["Title 关于甲的通知", "Body 正文。"]);
  });

  describe("the closing", () => {
    const right = (docx: OpenedDocx, style: string) =>
      Number(/w:rightChars="(-?\d+)"/u.exec(paragraphOf(docx, style))?.[1]);
    const cases: readonly [string, readonly string[], number, number][] = [
      // The date is 6 characters wide: 2026 8 4 are three, 年月日 three.
      ["sealed: the name is centred on the date", ["发文机关: 云岭州商务局"], 400, 400],
      ["sealed: a wide name moves the date in", ["发文机关: 云岭州发展和改革委员会办公室综合科"], 0, 550],
      ["unsealed: the date begins two characters in", ["发文机关: 云岭州商务局", "印章: 不加盖"], 200, 0],
      ["unsealed: a date wider than the name", ["发文机关: 甲局", "印章: 不加盖"], 800, 200],
      ["stamped: both four in", ["发文机关: 云岭州商务局", "印章: 签名章"], 400, 400],
    ];
    for (const [name, lines, signature, date] of cases) {
      it(name, () => {
        const docx = openDocx(draft(["文种: 通知", ...lines, "成文日期: 2026年8月4日"], "正文。"));
        assert.deepEqual([right(docx, "Signature"), right(docx, "Date")], [signature, date]);
      });
    }

    it("joint seals stand in columns, the date under the last name", () => {
      const docx = openDocx(draft(["文种: 通知", "发文机关: [甲局, 乙局]", "成文日期: 2026年8月4日"], "正文。"));
      assert.match(docx.document, /<w:gridCol w:w="4422"\/><w:gridCol w:w="4422"\/>/u);
      assert.deepEqual(outline(docx).slice(-3), ["Signature 甲局", "Signature 乙局", "Date 2026年8月4日"]);
    });

    it("minutes list who attended and have no signature", () => {
      const docx = openDocx(draft(["文种: 纪要", "发文机关: 甲府", "出席: [周云川, 林望山]"], "正文。"));
      assert.deepEqual(outline(docx).slice(-2), ["Body 正文。", "Attendance 出席\uFF1A周云川、林望山"]);
      assert.match(
        paragraphOf(docx, "Attendance"),
        /w:eastAsia="黑体"[^>]*\/><\/w:rPr><w:t xml:space="preserve">出席/u,
      );
    });
  });

  describe("attachments", () => {
    const body = [
      "正文。",
      "附件1",
      "甲表",
      "| 序号 | 项目 |",
      "| --- | --: |",
      "| 1 | 检查**文种** |",
      "附件2 {横排}",
      "乙表",
      "内容。",
    ];
    const docx = openDocx(draft([...HEAD, "附件: [甲表, 乙表]", "抄送机关: [省商务厅]"], ...body));

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
      ]);
    });

    it("number turned pages where the other pages have it", () => {
      assert.match(docx.document, /<w:footerReference w:type="default" r:id="rId7"\/>/u);
      assert.match(docx.part("word/footer4.xml"), /<w:jc w:val="right"\/>.*vert="vert"/su);
    });

    it("hold ruled tables: the head repeats, rows are whole, cells are aligned as written", () => {
      assert.match(docx.document, /<w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>/u);
      assert.equal(docx.document.match(/<w:cantSplit\/><\/w:trPr>/gu)?.length, 1);
      const cells = docx.paragraphs.filter(({ style }) => style.startsWith("Table"));
      assert.deepEqual(
        cells.map(({ text }) => text),
        ["序号", "项目", "1", "检查文种"],
      );
      assert.match(cells[3]?.xml ?? "", /<w:jc w:val="right"\/>/u);
      const widths = [...docx.document.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
      assert.equal(
        widths.slice(0, 2).reduce((sum, width) => sum + width, 0),
        8844,
      );
    });
  });

  describe("the imprint", () => {
    const text = draft([...HEAD, "抄送机关: [省商务厅]", "印发机关: 甲局办公室", "印发日期: 2026年8月5日"], "正文。");
    const imprintItems = [textItem("抄送", { element: "抄送机关" })];
    const pageOf = (number: number, items: Page["items"]): Page => ({ number, width: 210, height: 297, items });
    const number = textItem("— 1 —", { element: "页码" });

    it("ends at the type area's lower edge with thick, thin and thick rules", () => {
      const { document } = openDocx(text);
      const top = Number(/<wp:positionV relativeFrom="page"><wp:posOffset>(\d+)</u.exec(document)?.[1]);
      const height = Number(/<wp:extent cx="5616000" cy="(\d+)"\/>/u.exec(document)?.[1]);
      const tail = (20 / 1440) * 25.4 * 36000;
      assert.ok(Math.abs(top + height - tail - 262 * 36000) < 100);
      const rules = [...document.matchAll(/<w:(top|bottom) w:val="single" w:sz="(\d+)"/gu)].map(([, , size]) => size);
      assert.deepEqual(rules.slice(0, 4), ["8", "6", "6", "8"]);
    });

    it("stands behind the text, on a new page or behind a blank one, as the pages have it", () => {
      const breaks = (pages: readonly Page[]) => {
        const { document } = openDocx(text, { pages });
        return [document.match(/<w:pageBreakBefore\/>/gu)?.length ?? 0, document.match(/<w:sectPr>/gu)?.length];
      };
      const body = pageOf(1, [textItem("正文。"), number]);
      assert.deepEqual(breaks([pageOf(1, [textItem("正文。"), ...imprintItems, number])]), [0, 1]);
      assert.deepEqual(breaks([body, pageOf(2, [...imprintItems, number])]), [1, 1]);
      assert.deepEqual(breaks([body, pageOf(2, imprintItems)]), [0, 2]);
      assert.deepEqual(breaks([body, pageOf(2, []), pageOf(3, imprintItems)]), [1, 2]);
    });

    it("takes more height for more organs", () => {
      const many = Array.from({ length: 30 }, (_, index) => `第${index}县商务局`).join(", ");
      const rowHeights = (copies: string) =>
        [
          ...openDocx(draft([...HEAD, `抄送机关: [${copies}]`], "正文。")).document.matchAll(
            /<w:trHeight w:val="(\d+)"/gu,
          ),
        ].map(([, height]) => Number(height));
      assert.ok((rowHeights(many)[0] ?? 0) >= 7 * (rowHeights("甲局")[0] ?? Number.NaN));
    });
  });
});
