import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import {
  CELL,
  column,
  draftOf,
  filler,
  fromRight,
  lineOf,
  linesOn,
  middleOf,
  PITCH,
  pagesOf,
  rulesOn,
  textLines,
} from "../placed";
import { itHas } from "./figures";

/** One character of 4号 type, and the height of a line of it with its white; in mm. */
const SMALL = (CELL * 14) / 16;
const SMALL_ROW = 9.755;

const BASE = { 文种: "通知", 发文机关: "云岭州商务局", 标题: "云岭州商务局关于公文检查的通知" };
const IMPRINT = { 抄送机关: "[州委办公室, 州政府办公室]", 印发机关: "云岭州商务局办公室", 印发日期: "2026年8月5日" };

describe("figures of an attachment's first page (7.3.7)", () => {
  const pages = () => pagesOf(draftOf(BASE, `${filler(30)}。\n\n附件1\n公文质量检查表\n${filler(60)}。`));
  const at = (words: string) => (p: readonly Page[]) => lineOf(p.slice(1), words);

  itHas(pages, [
    ["label on line 1", 37, (p) => at("附件1")(p).top],
    ["label flush left", 28, (p) => at("附件1")(p).left],
    ["title on line 3", 37 + 2 * PITCH, (p) => at("公文质量检查表")(p).top],
    ["title in the middle", 106, (p) => middleOf(at("公文质量检查表")(p))],
    ["white below the title", 10.39, (p) => (textLines(p[1])[0]?.top ?? 0) - at("公文质量检查表")(p).bottom],
    ["text two characters in", column(3), (p) => textLines(p[1])[0]?.left ?? 0],
  ]);

  it("sets the label in 3号黑体 and the title as that of the document", () => {
    assert.deepEqual([at("附件1")(pages()).font, at("附件1")(pages()).size], ["hei", 16]);
    assert.deepEqual([at("公文质量检查表")(pages()).font, at("公文质量检查表")(pages()).size], ["title-song", 22]);
  });
});

describe("figures of an attachment that is not bound with the text (7.3.7)", () => {
  const label = "云商发〔2026〕12号附件1";
  const pages = () => pagesOf(draftOf(BASE, `${filler(30)}。\n\n${label}\n公文质量检查表\n${filler(60)}。`));
  const at = (words: string) => (p: readonly Page[]) => lineOf(p.slice(1), words);

  itHas(pages, [
    ["label on line 1", 37, (p) => at(label)(p).top],
    ["label flush left", 28, (p) => at(label)(p).left],
    ["title on line 3", 37 + 2 * PITCH, (p) => at("公文质量检查表")(p).top],
  ]);

  it("sets the document's number in 黑体 as part of the label", () => {
    const { items, text } = at(label)(pages());
    assert.equal(text, label);
    for (const { font, size } of items) assert.deepEqual([font, size], ["hei", 16]);
  });
});

describe("figures of the imprint (7.4)", () => {
  const pages = () => pagesOf(draftOf({ ...BASE, ...IMPRINT }, `${filler(30)}。`));
  const rules = (p: readonly Page[]) => rulesOn(p.at(-1)).filter((rule) => rule.color === "#000000");

  itHas(pages, [
    ["pages", 2, (p) => p.length],
    ["rules", 3, (p) => rules(p).length],
    ["last rule at the type area's lower edge", 262, (p) => rules(p)[2]?.y1 ?? 0],
    ["thin rule a line above it", 262 - SMALL_ROW, (p) => rules(p)[1]?.y1 ?? 0],
    ["first rule above the recipients", 262 - 2 * SMALL_ROW, (p) => rules(p)[0]?.y1 ?? 0],
    ["left end of a rule", 28, (p) => rules(p)[0]?.x1 ?? 0],
    ["right end of a rule", 184, (p) => rules(p)[0]?.x2 ?? 0],
    ["recipients one character in", 28 + SMALL, (p) => lineOf(p, "抄送").left],
    ["printing office one character in", 28 + SMALL, (p) => lineOf(p, "云岭州商务局办公室").left],
    ["date of printing one character in", 184 - SMALL, (p) => lineOf(p, "2026年8月5日印发").right],
  ]);

  it("draws the outer rules 0.35 mm and the inner one 0.25 mm thick", () => {
    assert.deepEqual(
      rules(pages()).map((rule) => rule.width),
      [0.35, 0.25, 0.35],
    );
  });

  it("is set in 4号仿宋, 。 behind the last recipient", () => {
    const [recipients, office] = [lineOf(pages(), "抄送"), lineOf(pages(), "云岭州商务局办公室")];
    assert.equal(recipients.text, "抄送\uFF1A州委办公室\uFF0C州政府办公室。");
    for (const { items } of [recipients, office]) {
      for (const item of items) assert.deepEqual([item.font, item.size], ["fangsong", 14]);
    }
  });

  it("lets other lines of recipients begin below the first character behind the colon", () => {
    const copies = Array.from({ length: 9 }, (_, index) => `云岭州第${index}综合办公室`).join(", ");
    const laid = pagesOf(draftOf({ ...BASE, ...IMPRINT, 抄送机关: `[${copies}]` }, filler(30)));
    const lines = (laid.at(-1) ? linesOn(laid.at(-1) as Page) : []).filter(
      ({ items }) => items.at(-1)?.element === "抄送机关",
    );
    assert.equal(lines.length, 4);
    for (const line of lines.slice(1)) assert.ok(Math.abs(line.left - (28 + 4 * SMALL)) < 0.01);
    for (const line of lines) assert.ok(line.right <= 184 - SMALL + 0.01);
    assert.ok(Math.abs((rulesOn(laid.at(-1))[0]?.y1 ?? 0) - (262 - 5 * SMALL_ROW)) < 0.2);
  });

  it("keeps a long printing office and the date apart", () => {
    const office = "云岭州人民政府推进公文处理标准化规范化便利化工作领导小组办公室";
    const laid = pagesOf(draftOf({ ...BASE, ...IMPRINT, 印发机关: office }, filler(30)));
    const dated = lineOf(laid, "2026年8月5日印发");
    const beside = linesOn(laid.at(-1) as Page).filter(({ items }) => items[0]?.element === "印发机关");
    assert.equal(beside.map((line) => line.text).join(""), office);
    for (const line of beside) assert.ok(line.right < dated.left);
    assert.ok(Math.abs((beside.at(-1)?.top ?? 0) - dated.top) < 0.01);
  });
});

describe("figures of page numbers (7.5)", () => {
  const pages = () => pagesOf(`${filler(28 * 60)}\n`);
  const number = (p: readonly Page[], page: number) => lineOf(p, `— ${page} —`);
  /** The dashes' middle: 0.38 of the size above the baseline. */
  const dash = (p: readonly Page[], page: number) => (number(p, page).top + number(p, page).bottom) / 2;

  itHas(pages, [
    ["dash 7 mm below the type area, page 1", 269, (p) => dash(p, 1)],
    ["dash 7 mm below the type area, page 2", 269, (p) => dash(p, 2)],
    ["odd page: one character in from the right", fromRight(1), (p) => number(p, 1).right],
    ["even page: one character in from the left", column(2), (p) => number(p, 2).left],
    ["page 3 again at the right", fromRight(1), (p) => number(p, 3).right],
  ]);

  it("sets them in 4号宋体", () => {
    assert.deepEqual([number(pages(), 1).font, number(pages(), 1).size], ["song", 14]);
  });
});

describe("figures of a landscape page (clause 8)", () => {
  const table = "| 县 | 数 |\n| --- | --- |\n| 石桥县 | 1 |\n";
  const landscape = (filled: number) => () =>
    pagesOf(draftOf(BASE, `${filler(filled)}\n\n附件 {横排}\n统计表\n${table}`));
  const [onPage2, onPage3] = [landscape(30), landscape(28 * 20)];

  /** The number's item and the place of its first character on the sheet once the page is turned a quarter left. */
  function turned(p: readonly Page[], page: number) {
    const item = p[page - 1]?.items.find((each) => each.type === "text" && each.element === "页码");
    assert.ok(item?.type === "text" && item.rotation === 90);
    const width = (item.xs.at(-1) ?? 0) + (item.widths.at(-1) ?? 0) - item.x;
    const dash = item.x + 0.38 * 14 * (25.4 / 72);
    return { left: item.y, right: item.y + width, dash: 297 - dash };
  }

  itHas(onPage2, [
    ["width of the page", 297, (p) => p[1]?.width ?? 0],
    ["height of the page", 210, (p) => p[1]?.height ?? 0],
    ["label at the head, which lies at the binding", 28, (p) => lineOf(p.slice(1), "附件").top],
    ["label at the left", 35, (p) => lineOf(p.slice(1), "附件").left],
    ["title in the middle", 35 + 225 / 2, (p) => middleOf(lineOf(p, "统计表"))],
    ["table as wide as the page", 225, (p) => (rulesOn(p[1])[0]?.x2 ?? 0) - (rulesOn(p[1])[0]?.x1 ?? 0)],
    ["number where other even pages have it", column(2), (p) => turned(p, 2).left],
    ["its dash", 269, (p) => turned(p, 2).dash],
  ]);

  itHas(onPage3, [
    ["number where other odd pages have it", fromRight(1), (p) => turned(p, 3).right],
    ["its dash", 269, (p) => turned(p, 3).dash],
  ]);
});
