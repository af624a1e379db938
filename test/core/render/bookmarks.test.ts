import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import type { Page } from "../../../src/core/layout/page";
import { bookmarksOf } from "../../../src/core/render/bookmarks";
import { STANDARD_STYLE } from "../../../src/core/standard/house-style";
import { page, textItem } from "./items";

/** Every line of the source on a page of its own, 20 mm from the top, as far as a layout would print it. */
function linesAsPages(text: string): readonly Page[] {
  const pages: Page[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const range = { start, end: start + line.length };
    if (line !== "") pages.push({ ...page(textItem(line, { y: 20, range })), number: pages.length + 1 });
    start = range.end + 1;
  }
  return pages;
}

function outline(text: string): readonly string[] {
  return bookmarksOf(parseDraft(text), linesAsPages(text)).map(
    ({ title, page: number, depth }) => `${"  ".repeat(depth)}${title} → ${number}`,
  );
}

describe("bookmarks", () => {
  it("are the title, the headings of three levels and the attachments' titles", () => {
    const text = [
      "# 云岭州商务局关于开展检查的通知",
      "一、检查范围",
      "\uFF08一\uFF09发文质量。重点检查文种。",
      "1.检查格式",
      "\uFF081\uFF09版头",
      "二、检查方式",
      "附件1",
      "检查表",
      "一、基本情况",
      "附件2",
    ].join("\n");
    assert.deepEqual(outline(text), [
      "云岭州商务局关于开展检查的通知 → 1",
      "  一、检查范围 → 2",
      "    \uFF08一\uFF09发文质量 → 3",
      "      1.检查格式 → 4",
      "  二、检查方式 → 6",
      "检查表 → 8",
      "  一、基本情况 → 9",
      "附件2 → 10",
    ]);
  });

  it("carry the numbers that headings in Markdown are given", () => {
    assert.deepEqual(outline("## 检查范围\n### 发文\n## 方式"), [
      "  一、检查范围 → 1",
      "    \uFF08一\uFF09发文 → 2",
      "  二、方式 → 3",
    ]);
  });

  it("pass over items of running text, but not over articles, and cut what is long", () => {
    const long = "为规范公共仓储设施管理".repeat(5);
    assert.deepEqual(outline(`1.完善制度\uFF1B\n第一条 ${long}。`), [`      第一条${long.slice(0, 36)}… → 2`]);
  });

  it("find a title of the front matter where it is printed, not where its words stand elsewhere", () => {
    const text = "---\n标题: 关于检查的通知\n---\n正文。";
    const start = text.indexOf("关于");
    const range = { start, end: start + 7 };
    const pages = [
      page(textItem("云岭州")),
      { ...page(textItem("关于检查的通知", { y: 20, size: 22, range })), number: 2 },
    ];
    const [bookmark] = bookmarksOf(parseDraft(text), pages);
    assert.equal(bookmark?.page, 2);
    assert.ok(bookmark && bookmark.y > 12 && bookmark.y < 20 - 5, "at the upper edge of the line");
  });

  it("leave out what is printed nowhere", () => {
    assert.deepEqual(bookmarksOf(parseDraft("# 标题\n一、甲"), [page()]), []);
  });

  it("have numbers as the house style writes them", () => {
    const text = "#### 检查范围\n#### 格式";
    const house = { ...STANDARD_STYLE, level3Mark: "\uFF0E" };
    const titles = bookmarksOf(parseDraft(text), linesAsPages(text), house).map(({ title }) => title);
    assert.deepEqual(titles, ["1\uFF0E检查范围", "2\uFF0E格式"]);
  });
});
