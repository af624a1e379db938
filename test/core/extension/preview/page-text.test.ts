import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { blockFinder } from "../../../../src/extension/preview/block-finder";
import type { PageTextBlock } from "../../../../src/extension/preview/messages";
import { isFromDraft } from "../../../../src/extension/preview/page-source";
import { pageText } from "../../../../src/extension/preview/page-text";

const HEAD = "---\n标题: 关于印发管理办法的通知\n主送机关: 各县商务局\n---\n";

function pagesOf(text: string) {
  const draft = parseDraft(text);
  return layoutDraft(draft).map((page) => ({ page, blocks: pageText(page, blockFinder(draft)) }));
}

const blocksOf = (text: string) => pagesOf(text).flatMap(({ blocks }) => blocks);
const textsOf = (blocks: readonly PageTextBlock[], kind: PageTextBlock["kind"]) =>
  blocks.filter((block) => block.kind === kind).map(({ text }) => text);

describe("the words of a page for those who hear them", () => {
  it("read a paragraph of several lines as one text", () => {
    const sentence = "请各单位按照要求认真组织学习，结合实际抓好贯彻落实，";
    const blocks = blocksOf(`${HEAD}${sentence.repeat(4)}\n特此通知。\n`);
    assert.ok(textsOf(blocks, "paragraph").some((text) => text.trim() === sentence.repeat(4)));
    assert.ok(textsOf(blocks, "paragraph").some((text) => text.trim() === "特此通知。"));
  });

  it("have headings with their levels, the title's first", () => {
    const headings = blocksOf(`${HEAD}一、总体要求\n（一）工作目标\n正文。\n`).filter(({ kind }) => kind === "heading");
    assert.deepEqual(
      headings.map(({ text, level }) => [text.trim(), level]),
      [
        ["关于印发管理办法的通知", 1],
        ["一、总体要求", 2],
        ["（一）工作目标", 3],
      ],
    );
  });

  it("part a heading from the text that follows it on its line", () => {
    const blocks = blocksOf(`${HEAD}一、总体要求\n（一）明确目标。今年完成三项任务。\n`);
    assert.ok(textsOf(blocks, "heading").some((text) => text.trim() === "（一）明确目标。"));
    assert.ok(textsOf(blocks, "paragraph").some((text) => text.trim() === "今年完成三项任务。"));
  });

  it("keep the cells of a table's rows together", () => {
    const cells = blocksOf(`${HEAD}| 地区 | 数量 |\n| --- | --- |\n| 石桥县 | 12 |\n`).filter(
      ({ kind }) => kind === "cell",
    );
    assert.deepEqual(
      cells.map(({ text }) => text.trim()),
      ["地区", "数量", "石桥县", "12"],
    );
    const rows = cells.map(({ row }) => row);
    assert.equal(rows[0], rows[1]);
    assert.equal(rows[2], rows[3]);
    assert.notEqual(rows[1], rows[2]);
  });

  it("name pictures by their captions", () => {
    assert.deepEqual(textsOf(blocksOf(`${HEAD}![办事流程](流程.png)\n`), "picture"), ["办事流程"]);
  });

  it("hold every character of the page, and lead to where each begins", () => {
    const text = `${HEAD}一、要求\n正文 ABC\n附件1\n名单\n1. 甲\n`;
    for (const { page, blocks } of pagesOf(text)) {
      const shown = page.items.flatMap((item) => (item.type === "text" ? [item.text] : [])).join("");
      const plain = (value: string) => value.replace(/\s/gu, "");
      assert.equal(plain(blocks.map((block) => block.text).join("")), plain(shown));
      const sources = page.items.filter(isFromDraft);
      for (const { item, text: words } of blocks) {
        if (item === undefined) continue;
        const source = sources[item];
        assert.ok(source?.type === "text" && words.includes(source.text));
      }
    }
  });
});
