import assert from "node:assert/strict";
import { compareText } from "../../../scripts/corpus/compare-text";
import type { PublishedDocument } from "../../../scripts/corpus/documents";
import { textsInFile, textsOnPages } from "../../../scripts/corpus/shown-text";
import { toDraft } from "../../../scripts/corpus/to-draft";
import { textOf, textsOf } from "../../../src/core/draft/access";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import { documentInformation } from "../../../src/core/render/document";
import { renderDocx } from "../../../src/core/render/docx/render-docx";
import { renderHtml } from "../../../src/core/render/html/render-html";

const TEXT = `　　云岭州商务局关于开展
公文质量检查的通知

云商发〔2026〕12号

各县（市）商务主管部门：
　　现就有关事项通知如下。
　　附件：１．检查表
　　　　　２．整改台账

　　云 岭 州 商 务 局
　　2026年8月4日
附件1
检查表
`;

const DOCUMENT: PublishedDocument = {
  id: "0000",
  text: TEXT,
  title: "云岭州商务局关于开展公文质量检查的通知",
  kind: "通知",
  number: "云商发〔2026〕12号",
  addressee: "各县（市）商务主管部门：",
  signature: "云岭州商务局",
  date: "2026年8月4日",
};

const MADE_UP = new Set(["页码", "发文机关标志"] as const);

describe("the run over published documents", () => {
  it("moves what the manifest names to the front matter and leaves every other line", () => {
    const draft = parseDraft(toDraft(DOCUMENT).source);
    assert.equal(textOf(draft, "标题"), DOCUMENT.title);
    assert.equal(textOf(draft, "发文字号"), DOCUMENT.number);
    assert.equal(textOf(draft, "主送机关"), "各县（市）商务主管部门");
    assert.equal(textOf(draft, "发文机关"), "云岭州商务局");
    assert.equal(textOf(draft, "成文日期"), DOCUMENT.date);
    assert.deepEqual(textsOf(draft, "附件"), ["检查表", "整改台账"]);
    assert.equal(draft.body.length, 1);
    assert.equal(draft.attachments.length, 1);
  });

  it("reads a list of attachments below 附件： alone on its line", () => {
    const text = TEXT.replace("附件：１．检查表", "附件：\n１．检查表");
    assert.deepEqual(textsOf(parseDraft(toDraft({ ...DOCUMENT, text }).source), "附件"), ["检查表", "整改台账"]);
  });

  it("reads several names on one line", () => {
    const text = TEXT.replace(/附件：[\s\S]*?台账/u, "附件：\n1.《检查表》2.《整改台账》");
    const draft = parseDraft(toDraft({ ...DOCUMENT, text }).source);
    assert.deepEqual(textsOf(draft, "附件"), ["《检查表》", "《整改台账》"]);
  });

  it("takes an attachment's opening for no list", () => {
    const text = TEXT.replace(/附件：[\s\S]*?台账/u, "").replace("附件1\n", "附件：\n");
    const draft = parseDraft(toDraft({ ...DOCUMENT, text }).source);
    assert.deepEqual(textsOf(draft, "附件"), []);
    assert.equal(draft.attachments.length, 1);
  });

  it("names a title that the text does not have", () => {
    assert.deepEqual(toDraft({ ...DOCUMENT, title: "另一标题的通知" }).added, ["另一标题的通知"]);
  });

  it("takes the name of an order for its mark", () => {
    const text = "云岭州人民政府令\n第12号\n现予公布。\n";
    const order = { ...DOCUMENT, kind: "命令", title: "云岭州人民政府令", text };
    const { source, hasMark } = toDraft(order);
    assert.equal(hasMark, true);
    assert.equal(textOf(parseDraft(source), "发文机关标志"), "云岭州人民政府令");
  });

  it("finds the whole text on the pages and in the files", () => {
    const draft = parseDraft(toDraft(DOCUMENT).source);
    const pages = layoutDraft(draft);
    assert.deepEqual(compareText([TEXT], textsOnPages(pages, MADE_UP)), { lost: "", surplus: "" });
    const docx = textsInFile.docx?.(renderDocx(draft, pages, () => undefined).bytes) ?? [];
    const html = textsInFile.html?.(renderHtml(pages, documentInformation(draft, pages))) ?? [];
    for (const texts of [docx, html]) assert.equal(compareText([TEXT], texts).lost, "");
  });

  it("finds out what is lost and what is there twice", () => {
    const pages = layoutDraft(parseDraft(toDraft(DOCUMENT).source.replace("有关事项", "有关")));
    assert.deepEqual(compareText([TEXT], textsOnPages(pages, MADE_UP)), { lost: "事项", surplus: "" });
    assert.deepEqual(compareText(["甲"], ["甲乙甲"]), { lost: "", surplus: "甲乙" });
  });
});
