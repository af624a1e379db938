import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import { allLines, draftOf, filler, lineOf, pagesOf, textItems, textLines } from "../placed";
import { BASE, PRINTED, pageWith, paragraph } from "./drafts";

describe("the first page", () => {
  it("shows text: a long list of addressees moves to the imprint", () => {
    const organs = Array.from({ length: 60 }, (_, index) => `第${index}县人民政府`).join(", ");
    const pages = pagesOf(draftOf({ ...BASE, ...PRINTED, 主送机关: `[${organs}]` }, paragraph(3)));
    assert.ok(textLines(pages[0]).length >= 1);
    const addressed = pageWith(pages, "主送机关");
    assert.equal(addressed, pages.at(-1));
    const moved = lineOf(pages, "主送\uFF1A");
    assert.equal(moved.size, 14);
    assert.ok(moved.bottom < lineOf(pages, "云岭州商务局办公室").top);
    const text = textItems(addressed as Page).map((item) => item.text);
    assert.match(text.join(""), /第59县人民政府。/u);
  });

  it("shows text: a stack of names gives way when moving the addressees is not enough", () => {
    const organs = Array.from({ length: 6 }, (_, index) => `云岭州第${index}管理局`);
    const signers = organs.map((_, index) => `林望${index}`);
    const keys = {
      ...BASE,
      文种: "请示",
      发文机关: `[${organs.join(", ")}]`,
      签发人: `[${signers.join(", ")}]`,
      标题: `${organs.join("　")}关于做好公文质量检查工作和加强公文处理工作人员队伍建设的请示`,
    };
    const [first] = pagesOf(draftOf(keys, paragraph(3)));
    assert.ok(textLines(first).length >= 1);
    assert.ok(textLines(first).every((line) => line.bottom <= 262.2));
  });

  it("goes over to the next where a title is longer than a page", () => {
    const title = filler(700);
    const pages = pagesOf(draftOf({ 标题: title }, "正文。"));
    const lines = allLines(pages).filter(({ items }) => items[0]?.element === "标题");
    assert.equal(lines.map((line) => line.text).join(""), title);
    for (const line of lines) assert.ok(line.top >= 36.8 && line.bottom <= 262.2);
    assert.ok(pages.length >= 3);
  });
});
