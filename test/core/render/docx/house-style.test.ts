import assert from "node:assert/strict";
import type { HouseStyle } from "../../../../src/core/standard/house-style";
import { draftOf, openDocx, outline, paragraphOf } from "./open-docx";

const HEAD = [
  "文种: 通知",
  "发文机关: 云岭州商务局",
  "发文字号: 云商发〔2026〕12号",
  "密级: 机密★1年",
  "附注: 此件公开发布",
];

function docxIn(house: Partial<HouseStyle>, ...body: readonly string[]) {
  return openDocx(draftOf([...HEAD, "附件: [甲, 乙]"], ...body), { house });
}

/** The style's definition in styles.xml. */
function styleIn(docx: ReturnType<typeof openDocx>, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "su").exec(docx.part("word/styles.xml"))?.[0] ?? "";
}

describe("DOCX: the house style", () => {
  it("sets text and levels in their typefaces, bold where the house wants it", () => {
    const docx = docxIn({ bodyTypeface: "song", level2Typeface: "hei", boldLevels: [2] }, "（一）甲甲。乙乙。");
    assert.match(styleIn(docx, "Body"), /w:eastAsia="宋体"/u);
    assert.match(styleIn(docx, "Heading2"), /w:eastAsia="黑体".*<w:b\/>/su);
    assert.doesNotMatch(styleIn(docx, "Heading1"), /<w:b\/>/u);
    assert.match(
      paragraphOf(docx, "Heading2"),
      /w:eastAsia="宋体"[^>]*\/><w:b w:val="0"\/><w:bCs w:val="0"\/><\/w:rPr><w:t xml:space="preserve">乙乙/u,
    );
  });

  it("takes its line pitch for the grid", () => {
    assert.match(docxIn({}, "甲").document, /w:linePitch="579"/u);
    assert.match(docxIn({ linePitch: (28 * 25.4) / 72 }, "甲").document, /w:linePitch="560"/u);
  });

  it("sets digits and letters of text in its typeface, those of titles not", () => {
    const docx = docxIn({ latinTypeface: "latin" }, "第一条 共12项。");
    assert.match(
      styleIn(docx, "Body"),
      /w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312"/u,
    );
    assert.match(styleIn(docx, "Title"), /w:ascii="方正小标宋简体"/u);
    assert.match(paragraphOf(docx, "Article"), /w:ascii="Times New Roman"[^>]*w:eastAsia="黑体"/u);
  });

  it("has its page number, red rule, dot of the third level and white in 机密", () => {
    const house = { pageNumber: "-1-", redRule: 1, level3Mark: "\uFF0E", spacedClassification: true } as const;
    const docx = docxIn(house, "### 子", "#### 丑");
    assert.match(docx.part("word/footer1.xml"), /preserve">-<\/w:t>.*preserve">-<\/w:t>/su);
    assert.match(paragraphOf(docx, "DocumentNumber"), /<w:bottom w:val="single" w:sz="23"/u);
    assert.ok(outline(docx).includes("Secrecy 机\u3000密★1年"), outline(docx).join("\n"));
    assert.ok(outline(docx).includes("AttachmentNote 附件\uFF1A1\uFF0E甲"));
    assert.ok(outline(docx).includes("Heading3 1\uFF0E丑"));
  });

  it("keeps the note apart, and centres a letter's rules on the type area, where the house does", () => {
    assert.match(styleIn(docxIn({ noteApart: true }, "甲"), "Note"), /w:before="[1-9]/u);
    const letter = (letterRulesOn: HouseStyle["letterRulesOn"]) =>
      openDocx(draftOf(["文种: 函", "发文机关: 云岭州商务局"], "甲"), { house: { letterRulesOn } });
    const left = (letterRulesOn: HouseStyle["letterRulesOn"]) =>
      Number(/<wp:positionH relativeFrom="page"><wp:posOffset>(\d+)/u.exec(letter(letterRulesOn).document)?.[1]) /
      36000;
    assert.equal(left("page"), 20);
    assert.equal(left("type-area"), 21);
  });

  it("sets tables in its size", () => {
    const docx = docxIn({ tableSize: 14 }, "|甲|", "|---|", "|乙|");
    assert.match(styleIn(docx, "TableText"), /<w:sz w:val="28"\/>/u);
    assert.doesNotMatch(paragraphOf(docx, "TableText"), /<w:sz /u);
  });
});
