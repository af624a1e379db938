import assert from "node:assert/strict";
import { checkDraft } from "../../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../../src/core/check/office";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import type { Page, TextItem } from "../../../../src/core/layout/page";
import { draftOf, pagesOf, textItems } from "../placed";

/** How far from its place something may be, in mm. */
const CLOSE = 0.01;

/** The rules that speak of what a page cannot hold. */
const ABOUT_THE_PAGE = new Set(["signers-too-many", "mark-host-only", "table-too-wide", "right-to-left-text"]);

function many(count: number, name: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => name(index + 1)).join(", ");
}

function table(columns: number): string {
  const row = (text: (column: number) => string) =>
    `| ${Array.from({ length: columns }, (_, column) => text(column)).join(" | ")} |`;
  return [row((column) => `列${column}`), row(() => "---"), row((column) => `格${column}`)].join("\n");
}

interface BadDraft {
  readonly name: string;
  readonly draft: string;
  /** The rules that must report, once each. */
  readonly found: readonly string[];
  /** Characters that must stand on the pages. */
  readonly shown: string;
}

// biome-ignore format: one draft a line
const DRAFTS: readonly BadDraft[] = [
  { name: "a word longer than a line", draft: draftOf({}, `网址是https://example.cn/${"abcdefghij".repeat(30)}。`), found: [], shown: "abcdefghij".repeat(30) },
  { name: "a paragraph of 200,000 characters", draft: draftOf({}, "公文质量检查工作，".repeat(22_222)), found: [], shown: "公文质量检查工作，".repeat(22_222) },
  { name: "a table of 60 columns", draft: draftOf({}, table(60)), found: ["table-too-wide"], shown: "格59" },
  { name: "a table of 600 columns", draft: draftOf({}, table(600)), found: ["table-too-wide"], shown: "格599" },
  { name: "a picture that is missing", draft: draftOf({}, "![流程图](没有.png)"), found: [], shown: "流程图" },
  { name: "characters outside the basic plane", draft: draftOf({}, "𠮷、𬭎、𰻞、😀、𓀀。"), found: [], shown: "𠮷、𬭎、𰻞、😀、𓀀。" },
  { name: "a control character", draft: draftOf({}, "控制\u0001字符。"), found: [], shown: "控制\u0001字符" },
  { name: "text from right to left", draft: draftOf({}, "阿拉伯文مرحبا بالعالم在句中。"), found: ["right-to-left-text"], shown: "مرحبا" },
  { name: "a thousand organs", draft: draftOf({ 发文机关: `[${many(1000, (at) => `云岭州第${at}局`)}]` }, "正文。"), found: ["mark-host-only"], shown: "云岭州第1000局" },
  { name: "two hundred signers", draft: draftOf({ 文种: "请示", 签发人: `[${many(200, (at) => `林望${at}`)}]` }, "正文。"), found: ["signers-too-many"], shown: "林望20" },
  { name: "a title of ten thousand characters", draft: draftOf({ 标题: `关于${"公文质量检查".repeat(1666)}的通知` }, "正文。"), found: [], shown: "公文质量检查" },
];

/** The text of the pages, without white space. */
function shownOn(pages: readonly Page[]): string {
  const texts = pages.flatMap((page) => textItems(page).filter(({ element }) => element !== "页码"));
  return texts
    .map(({ text }) => text)
    .join("")
    .replace(/\s/gu, "");
}

/** Whether every character of the item is on the page. */
function isOnPage({ xs, widths, y }: TextItem, { width, height }: Page): boolean {
  const right = Math.max(...xs.map((x, index) => x + (widths[index] ?? 0)));
  return Math.min(...xs) >= -CLOSE && right <= width + CLOSE && y >= 0 && y <= height;
}

/** Whether no character of the item is drawn upon the one before it. */
function standsApart({ xs, widths }: TextItem): boolean {
  return xs.every((x, index) => index === 0 || x >= (xs[index - 1] ?? 0) + (widths[index - 1] ?? 0) - 1);
}

describe("bad input is laid out or refused in one clear finding", () => {
  for (const { name, draft, found, shown } of DRAFTS) {
    describe(name, () => {
      const pages = pagesOf(draft);

      it("stays on the pages", () => {
        for (const page of pages) {
          for (const item of textItems(page)) {
            assert.ok(isOnPage(item, page), item.text);
            assert.ok(standsApart(item), item.text);
          }
        }
      });

      it("loses nothing unseen", () => assert.ok(shownOn(pages).includes(shown.replace(/\s/gu, ""))));

      it("is reported once where the page cannot hold it", () => {
        const findings = checkDraft(parseDraft(draft), NO_PROFILE).map(({ rule }) => rule);
        assert.deepEqual(
          findings.filter((rule) => ABOUT_THE_PAGE.has(rule)),
          found,
        );
      });
    });
  }

  it("gives a control character a place of its own, for a box is drawn there", () => {
    const items = pagesOf(draftOf({}, "控制\u0001字符。")).flatMap(textItems);
    const widths = items.find(({ text }) => text.includes("\u0001"))?.widths ?? [];
    assert.ok((widths[2] ?? 0) > 0);
  });
});
