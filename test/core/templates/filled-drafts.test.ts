import assert from "node:assert/strict";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import { documentInformation } from "../../../src/core/render/document";
import { renderDocx } from "../../../src/core/render/docx/render-docx";
import { renderHtml } from "../../../src/core/render/html/render-html";
import { renderOfd } from "../../../src/core/render/ofd/render-ofd";
import { renderPdf } from "../../../src/core/render/pdf/render-pdf";
import { findTemplate } from "../../../src/core/templates/find-template";
import { newDraft } from "../../../src/core/templates/new-draft";
import { listTemplates } from "../../../src/core/templates/templates";

const host = { today: () => ({ year: 2026, month: 8, day: 4 }) };

/** What a writer would put in where the place's own name will not do. */
const WORDS: Readonly<Record<string, string>> = {
  发文机关: "云岭州人民政府",
  机关代字: "云政函",
  序号: "12",
  令号: "12",
  期号: "8",
  督办序号: "3",
  主送机关: "各县（市）人民政府",
  上级机关: "云江省人民政府",
  请示机关: "石桥县人民政府",
  来函机关: "云岭州商务局",
  签发人: "周云川",
  联系人: "何石泉",
  联系电话: "8801226",
  请示字号: "石政请〔2026〕14号",
  来函字号: "云商函〔2026〕18号",
  请示标题: "石桥县人民政府关于设立产业园的请示",
  来函标题: "云岭州商务局关于商请协助调查的函",
  会议日期: "2026年8月18日",
  开始时间: "9:00",
  报到时间: "8:40",
  会期: "1天",
  回执截止日期: "2026年8月10日",
  答复日期: "2026年8月20日",
  完成日期: "2026年9月30日",
  通过日期: "2026年8月4日",
  职务: "州长",
  姓名: "程远舟",
  施行日期: "2026年9月1日",
};

/** The draft of the template with every place filled; words for which it has no place are left out. */
function filled(id: string): string {
  const blank = newDraft(findTemplate(id), {}, host, "text");
  const words = Object.entries(WORDS).filter(([name]) => blank.includes(`【${name}】`));
  const draft = newDraft(findTemplate(id), Object.fromEntries(words), host, "text");
  return draft.replace(/【([^【】]+)】/gu, "$1");
}

describe("a new draft", () => {
  for (const { id, name } of listTemplates()) {
    it(`has no findings but its places to fill: ${name}`, () => {
      const findings = checkDraft(parseDraft(newDraft(findTemplate(id), {}, host, "text")), NO_PROFILE);
      assert.ok(findings.length > 0);
      assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], ["placeholder-left"]);
    });

    it(`is laid out and rendered in every format: ${name}`, () => {
      const draft = parseDraft(filled(id));
      const pages = layoutDraft(draft);
      const information = documentInformation(draft, pages);
      const noFonts = { facesFor: () => [] };
      for (const render of [renderPdf, renderOfd]) {
        assert.ok(render(pages, information, noFonts, () => undefined).bytes.length > 1000);
      }
      assert.ok(renderDocx(draft, pages, () => undefined).bytes.length > 1000);
      assert.match(renderHtml(pages, information), /^<!DOCTYPE html>/u);
    });
  }
});

describe("a new draft with every place filled", () => {
  for (const { id, name } of listTemplates()) {
    it(`has no findings: ${name}`, () => {
      const text = filled(id);
      const findings = checkDraft(parseDraft(text), NO_PROFILE);
      assert.deepEqual(
        findings.map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`),
        [],
      );
    });
  }
});
