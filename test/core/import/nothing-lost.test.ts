import assert from "node:assert/strict";
import fc from "fast-check";
import { lostCharacters, textOfDocx } from "../../../scripts/import/lost-characters";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { importDocx, importText } from "../../../src/core/import/import-document";
import { docxFile, paragraph, runOf, table } from "./docx-file";

/** Lines that elements are made of, and signs that the draft language knows. */
const LINES = [
  "云岭州商务局文件",
  "云商发〔2026〕12号",
  "云岭商务简报",
  "第8期（总第20期）",
  "（总第20期）",
  "云岭州商务局办公室编　　2026年8月4日",
  "报：省商务厅，州委办公室。",
  "共印60份",
  "（云商发〔2026〕12号）",
  "签发人：林望山 沈竹青",
  "秘密★1年",
  "000001",
  "云岭州商务局关于开展公文质量检查的通知",
  "关于开展公文质量检查的通知",
  "云岭州人民政府令",
  "第12号",
  "各县（市）商务主管部门，局机关各科室：",
  "各科室：现将有关事项通知如下，请遵照执行。",
  "一、检查范围",
  "（一）发文质量。重点检查文种。",
  "１．引用文件",
  "附件：1.公文质量检查表 2.整改台账",
  "附件",
  "附件1",
  "附件2：整改台账",
  "云岭州商务局",
  "云岭州商务局　云岭州财政局",
  "州长　程远舟",
  "2026年8月4日",
  "云岭州商务局 2026年8月4日（此件公开发布）",
  "（此件公开发布）",
  "抄送：省商务厅，州委办公室；州政协。",
  "云岭州商务局办公室　2026年8月5日印发",
  "主题词：公文 质量",
  "【文　号】云商发〔2026〕9号",
  "发布单位：云岭州财政局",
  "文号：云商发〔2026〕7号 阅读：10",
  "________________",
  "■ 云岭州商务局关于检查的通知",
  "| 表 | 格 |",
  "| --- | --- |",
  "# 标题",
  "## 一、检查范围",
  "### **加粗**的标题",
  "**各科室：**",
  "![图](a.png)",
  "<!-- 批注 -->",
  "a <!-- b",
  "c --> d",
  "**加粗** 与 **",
  "---",
  "键: 值 # 注",
  "甲\t乙\t丙",
  "丁\t戊\t己",
  "\\| 竖线 |",
  "  ",
];

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(..."一、（）：。,.:|#*<!->\\附件 \t　1２[]{}'\"&"), maxLength: 24 }),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
);
const lines = fc.array(line, { maxLength: 24 });

/** XML has no control characters, nor halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out
const NOT_IN_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

describe("importing loses nothing", () => {
  it("of plain text: each character is in the draft, or in what is left out", () => {
    fc.assert(
      fc.property(lines, (given) => {
        const text = given.join("\n");
        assert.equal(lostCharacters(text, importText(text, { name: "来文" })), "");
      }),
      { numRuns: 1500, examples: [[["附件", "![图](a.png)"]], [["附件", "| 甲 |", "| --- |"]]] },
    );
  });

  it("of a Word document, its runs, tables and emphasis", () => {
    const piece = fc.tuple(line, fc.constantFrom("", "<w:b/>"));
    const block = fc.oneof(
      { weight: 5, arbitrary: fc.array(piece, { maxLength: 3 }).map(paragraphOf) },
      { weight: 1, arbitrary: fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }).map(tableOf) },
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
        const bytes = docxFile(blocks.join(""));
        assert.equal(lostCharacters(textOfDocx(bytes), importDocx(bytes, { name: "来文" })), "");
      }),
      { numRuns: 300 },
    );
  });

  it("and makes a draft that reads without problems in its front matter", () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { draft, elements } = importText(given.join("\n"), { name: "来文" });
        const parsed = parseDraft(draft);
        assert.deepEqual(parsed.problems, []);
        for (const { element, values } of elements.filter(({ element }) => element !== "附件")) {
          const field = parsed.frontMatter?.fields.find((each) => each.element === element);
          assert.deepEqual(
            field?.values.map(({ text }) => text),
            values,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

function paragraphOf(pieces: readonly (readonly [string, string])[]): string {
  return `<w:p>${pieces.map(([text, bold]) => runOf(text.replace(NOT_IN_XML, ""), bold)).join("")}</w:p>`;
}

function tableOf(rows: readonly (readonly [string, string])[]): string {
  return table(rows.map((row) => row.map((text) => paragraph(text.replace(NOT_IN_XML, "")))));
}
