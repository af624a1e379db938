import assert from "node:assert/strict";
import { readDocx } from "../../../../src/core/import/docx/read-docx";
import { type SourceDocument, sourceText } from "../../../../src/core/import/source";
import { pngHead } from "../../layout/pictures";
import { type DocxParts, docxFile, paragraph, runOf, table } from "../docx-file";

const read = (body: string, parts?: DocxParts) => readDocx(docxFile(body, parts));

/** Paragraphs as text, tables as rows of cells. */
function shown({ blocks }: SourceDocument): readonly unknown[] {
  return blocks.map((block) => {
    if (block.type === "paragraph") return sourceText(block);
    if (block.type === "picture") return `[${block.format}]`;
    return block.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(sourceText).join(" ")));
  });
}

const kinds = ({ leftOut }: SourceDocument) => leftOut.map(({ kind, text }) => `${kind} ${text}`.trim());

describe("reading DOCX", () => {
  it("takes tracked changes as accepted, and lists what they delete", () => {
    const changed = `<w:p>${runOf("请于")}<w:del>${"<w:r><w:delText>本周</w:delText></w:r>"}</w:del><w:ins>${runOf("8月21日前")}</w:ins>${runOf("报送。")}</w:p>`;
    const document = read(changed);
    assert.deepEqual(shown(document), ["请于8月21日前报送。"]);
    assert.deepEqual(kinds(document), ["deleted-text 本周"]);
  });

  it("shows the results of fields, not their orders", () => {
    const field = (order: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${order} </w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${runOf(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const document = read(`<w:p>${runOf("共")}${field("NUMPAGES", "3")}${runOf("页")}</w:p>`);
    assert.deepEqual(shown(document), ["共3页"]);
    assert.deepEqual(kinds(document), ["field NUMPAGES"]);
  });

  it("keeps a link's words and lists its address, which it does not visit", () => {
    const link = `<w:p><w:hyperlink r:id="l1">${runOf("填报系统")}</w:hyperlink></w:p>`;
    const document = read(link, { links: { l1: "https://example.invalid/" } });
    assert.deepEqual(shown(document), ["填报系统"]);
    assert.deepEqual(kinds(document), ["link-address https://example.invalid/"]);
  });

  it("puts a text box's text below its paragraph, once though it stands there in two forms", () => {
    const box = (text: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = read(`<w:p>${runOf("正文")}${box("框内")}</w:p>${paragraph("下文")}`);
    assert.deepEqual(shown(document), ["正文", "框内", "下文"]);
    assert.deepEqual(kinds(document), ["text-box 框内"]);
  });

  it("takes merged cells apart and puts the text of a table within a cell into the cell", () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("合并")}`;
    const nested = table([[paragraph("内一"), paragraph("内二")]]);
    const document = read(table([[wide], [paragraph("左"), nested]]));
    assert.deepEqual(shown(document), [
      [
        ["合并", ""],
        ["左", "内一 内二"],
      ],
    ]);
    assert.deepEqual(kinds(document).sort(), ["merged-cells", "nested-table 内一 内二"]);
  });

  it("writes the numbers that Word counts, level by level, in Chinese too", () => {
    const level = (index: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "%2.")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
    const at = (index: number) => `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="3"/></w:numPr>`;
    const items = [0, 1, 1, 0, 1].map((index) => paragraph("项", at(index))).join("");
    assert.deepEqual(shown(read(items, { numbering })), ["一、项", "1.项", "2.项", "二、项", "1.项"]);
  });

  it("joins paragraphs whose mark a tracked change deletes, and drops the rows and cells that it deletes", () => {
    const mark = '<w:rPr><w:del w:id="1" w:author="甲"/></w:rPr>';
    const joined = paragraph("请于8月21日", mark) + paragraph("前报送。", '<w:jc w:val="right"/>');
    const row = (properties: string, ...cells: string[]) =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
    const gone = "<w:tcPr><w:cellDel/></w:tcPr>";
    const rows =
      row("", paragraph("序号"), paragraph("项目"), gone + paragraph("备注")) +
      row('<w:ins w:id="2"/>', paragraph("1"), paragraph("文种")) +
      row('<w:del w:id="3"/>', paragraph("2"), "<w:p><w:del><w:r><w:delText>字号</w:delText></w:r></w:del></w:p>");
    const document = read(`${joined}<w:tbl>${rows}</w:tbl>${paragraph("表后", mark)}`);
    assert.deepEqual(shown(document), [
      "请于8月21日前报送。",
      [
        ["序号", "项目"],
        ["1", "文种"],
      ],
      "表后",
    ]);
    assert.equal(document.blocks[0]?.look.align, "right");
    assert.deepEqual(kinds(document).sort(), ["deleted-text 2字号", "deleted-text 备注"]);
  });

  it("numbers empty cells, goes on counting through chapters, and writes what each format asks for", () => {
    const level = (index: number, format: string, text: string, more = "") =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const list = (id: number, ...levels: string[]) =>
      `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
    const numbering =
      list(1, level(0, "decimal", "%1")) +
      list(
        2,
        '<w:styleLink w:val="rules"/>',
        level(0, "chineseCountingThousand", "第%1章"),
        level(1, "chineseCountingThousand", "第%2条", '<w:lvlRestart w:val="0"/>'),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
      ) +
      list(3, '<w:numStyleLink w:val="rules"/>') +
      list(4, level(0, "chineseLegalSimplified", "%1、")) +
      list(5, level(0, "ideographTraditional", "%1、")) +
      list(6, level(0, "ideographDigital", "%1、", "")) +
      [1, 2, 3, 4, 5, 6].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join("");
    const at = (list: number, index = 0) => `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${list}"/></w:numPr>`;
    const cells = table([1, 2].map(() => [`<w:p><w:pPr>${at(1)}</w:pPr></w:p>`, paragraph("项目")]));
    const rules = [0, 1, 1, 0, 1, 2].map((index) => paragraph("款", at(3, index))).join("");
    const ten = (list: number) => Array.from({ length: 10 }, () => paragraph("", at(list))).join("");
    const document = read(cells + rules + ten(4) + ten(5) + ten(6), { numbering });
    assert.deepEqual(shown(document), [
      [
        ["1", "项目"],
        ["2", "项目"],
      ],
      ...["第一章款", "第一条款", "第二条款", "第二章款", "第三条款", "2.3.1款"],
      ...[..."壹贰叁肆伍陆柒捌玖"].map((sign) => `${sign}、`),
      "壹拾、",
      ...[..."甲乙丙丁戊己庚辛壬癸"].map((sign) => `${sign}、`),
      ...[..."一二三四五六七八九"].map((sign) => `${sign}、`),
      "一〇、",
    ]);
  });

  it("finds text in whatever holds it, and lists the words of pictures that are drawn from words", () => {
    const holder = `<mc:AlternateContent><mc:Choice Requires="wps">${runOf("甲")}</mc:Choice><mc:Fallback>${runOf("乙")}</mc:Fallback></mc:AlternateContent>`;
    const unknown = `<w:contentPart><w:unheardOf>${runOf("丙")}</w:unheardOf></w:contentPart>`;
    const art = '<w:r><w:pict><v:shape><v:textpath string="云岭州商务局文件"/></v:shape></w:pict></w:r>';
    const drawn = (name: string, id: string) =>
      `<w:r><w:drawing><a:graphicData>${`<${name} r:${id}="${id}"/>`}</a:graphicData></w:drawing></w:r>`;
    const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
    const chart = `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:v>一季度</c:v></c:chartSpace>`;
    const diagram = `<dgm:dataModel xmlns:dgm="${DRAWING}/diagram" xmlns:a="${DRAWING}/main"><a:t>起草</a:t><a:t>审核</a:t></dgm:dataModel>`;
    const names = `xmlns:c="${DRAWING}/chart" xmlns:dgm="${DRAWING}/diagram"`;
    const body = `<w:p>${holder}${unknown}${art}<w:smartTag ${names}>${drawn("c:chart", "id")}${drawn("dgm:relIds", "dm")}</w:smartTag></w:p>`;
    const document = read(body, {
      parts: { id: ["chart", "charts/chart1.xml"], dm: ["diagramData", "diagrams/data1.xml"] },
      others: { "word/charts/chart1.xml": chart, "word/diagrams/data1.xml": diagram },
      header: '<w:p><w:r><w:pict><v:textpath string="内部资料"/></w:pict></w:r></w:p>',
    });
    assert.deepEqual(shown(document), ["甲丙"]);
    assert.deepEqual(kinds(document), [
      "embedded-object 云岭州商务局文件",
      "embedded-object 一季度",
      "embedded-object 起草 审核",
      "header-footer 内部资料",
    ]);
  });

  it("puts a row that begins further right into its columns", () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${paragraph("右")}</w:tc></w:tr>`;
    const whole = table([[paragraph("左"), paragraph("右")]]).replace("</w:tbl>", `${row}</w:tbl>`);
    assert.deepEqual(shown(read(whole)), [
      [
        ["左", "右"],
        ["", "右"],
      ],
    ]);
  });

  it("hangs footnotes and comments on their paragraphs", () => {
    const footnotes = `<w:footnote w:id="1">${paragraph("据统计公报")}</w:footnote>`;
    const comments = `<w:comment w:id="4">${paragraph("请核对")}</w:comment>`;
    const marks = '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="4"/></w:r>';
    const { blocks, leftOut } = read(`<w:p>${runOf("增长8%。")}${marks}</w:p>`, { footnotes, comments });
    assert.deepEqual(
      blocks.map((block) => block.type === "paragraph" && block.remarks),
      [["脚注：据统计公报", "批注：请核对"]],
    );
    assert.deepEqual(
      leftOut.map(({ kind }) => kind),
      ["footnote", "comment"],
    );
  });

  it("lists hidden text, headers, macros, objects and pictures that a draft cannot show", () => {
    const picture = (id: string) => `<w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r>`;
    const body = `${paragraph("看不见", "", "<w:vanish/>")}<w:p>${picture("p1")}${picture("p2")}<w:r><w:object/></w:r></w:p>`;
    const document = read(body, {
      header: paragraph("内部资料"),
      pictures: { p1: pngHead(4, 3), p2: new Uint8Array([1, 2, 3, 4]) },
      others: { "word/vbaProject.bin": new Uint8Array([0]) },
    });
    assert.deepEqual(shown(document), ["[png]"]);
    assert.deepEqual(kinds(document), [
      "hidden-text 看不见",
      "picture p2.bin",
      "embedded-object",
      "header-footer 内部资料",
      "macro",
    ]);
  });

  it("reads alignment, size, colour and page breaks, through styles", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="base"><w:name w:val="底"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="44"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="red"><w:name w:val="红"/><w:basedOn w:val="base"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>';
    const body =
      paragraph("红头", '<w:pStyle w:val="red"/>') +
      `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${paragraph("次页", '<w:jc w:val="right"/>')}`;
    const looks = read(body, { styles }).blocks.map(({ look }) => look);
    assert.deepEqual(
      looks.map(({ style, align, points, isRed, opensPage }) => ({ style, align, points, isRed, opensPage })),
      [
        { style: "红", align: "center", points: 22, isRed: true, opensPage: false },
        { style: "", align: "right", points: 10, isRed: false, opensPage: true },
      ],
    );
  });
});
