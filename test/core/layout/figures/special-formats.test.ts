import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import {
  CELL,
  column,
  draftOf,
  filler,
  lineOf,
  linesOn,
  middleOf,
  PITCH,
  pagesOf,
  rulesOn,
  sealsOn,
  textItems,
  textLines,
} from "../placed";
import { itHas } from "./figures";

describe("figures of the letter format (10.1)", () => {
  const keys = {
    文种: "函",
    发文机关: "云岭州商务局",
    发文字号: "云商函〔2026〕18号",
    标题: "云岭州商务局关于公文检查的函",
    主送机关: "[云岭州财政局]",
    成文日期: "2026年4月9日",
    抄送机关: "[州统计局]",
    印发机关: "云岭州商务局办公室",
    印发日期: "2026年4月9日",
  };
  const short = () => pagesOf(draftOf(keys, `${filler(40)}。`));
  const secret = () =>
    pagesOf(draftOf({ ...keys, 份号: "000003", 密级: "秘密★1年", 紧急程度: "加急" }, `${filler(28 * 30)}。`));
  const long = () => pagesOf(draftOf(keys, `${filler(28 * 40)}。`));

  const mark = (p: readonly Page[]) => lineOf(p, "云岭州商务局");
  const upper = (p: readonly Page[]) => rulesOn(p[0]).slice(0, 2);
  const lower = (p: readonly Page[]) => rulesOn(p[0]).slice(2, 4);
  const upperEdge = (p: readonly Page[]) => (upper(p)[0]?.y1 ?? 0) - (upper(p)[0]?.width ?? 0) / 2;
  const lowerEdgeOfUpper = (p: readonly Page[]) => (upper(p)[1]?.y1 ?? 0) + (upper(p)[1]?.width ?? 0) / 2;

  itHas(short, [
    ["upper edge of the mark", 30, (p) => mark(p).top],
    ["middle of the mark", 106, (p) => middleOf(mark(p))],
    ["mark to upper double rule", 4, (p) => upperEdge(p) - mark(p).bottom],
    ["left end of the upper rule", 20, (p) => upper(p)[0]?.x1 ?? 0],
    ["right end of the upper rule", 190, (p) => upper(p)[1]?.x2 ?? 0],
    [
      "lower double rule 20 mm from the page's edge",
      277,
      (p) => (lower(p)[0]?.y1 ?? 0) - (lower(p)[0]?.width ?? 0) / 2,
    ],
    ["left end of the lower rule", 20, (p) => lower(p)[1]?.x1 ?? 0],
    ["right end of the lower rule", 190, (p) => lower(p)[0]?.x2 ?? 0],
    ["rule to number", 4.84, (p) => lineOf(p, "云商函").top - lowerEdgeOfUpper(p)],
    ["number flush right", 184, (p) => lineOf(p, "云商函").right],
    ["number to title", 20.78, (p) => lineOf(p, "云岭州商务局关于").top - lineOf(p, "云商函").bottom],
    ["recipients' lower edge at the type area's", 262, (p) => lineOf(p, "抄送").bottom],
  ]);

  itHas(secret, [
    ["rule to 份号", 4.84, (p) => lineOf(p, "000003").top - lowerEdgeOfUpper(p)],
    ["份号 flush left", 28, (p) => lineOf(p, "000003").left],
    ["number beside 份号", 0, (p) => lineOf(p, "云商函").top - lineOf(p, "000003").top],
    ["密级 below it", PITCH, (p) => lineOf(p, "秘密").top - lineOf(p, "000003").top],
    ["紧急程度 below that", PITCH, (p) => lineOf(p, "加急").top - lineOf(p, "秘密").top],
    ["last of them to title", 20.78, (p) => lineOf(p, "云岭州商务局关于").top - lineOf(p, "加急").bottom],
  ]);

  it("draws a thick rule above a thin one at the head, a thin one above a thick one at the foot", () => {
    const [above, below] = upper(short());
    const [first, last] = lower(short());
    assert.ok(above && below && first && last);
    assert.ok(above.width > below.width && last.width > first.width);
    assert.equal(rulesOn(short()[0]).length, 4);
    assert.ok(rulesOn(short()[0]).every((rule) => rule.color === "#FF0000"));
  });

  it("has the rules on the first page alone, which takes a line more and shows no number", () => {
    const [first, second] = long();
    assert.deepEqual(rulesOn(second), []);
    const last = textLines(first).at(-1)?.bottom ?? 0;
    assert.ok(last > 262 && last <= 277 - 4.84 + 0.01, `ends at ${last}`);
    assert.ok(first && second);
    assert.ok(!textItems(first).some((item) => item.element === "页码"));
    assert.ok(linesOn(second).some((line) => line.text === "— 2 —"));
  });

  it("has the first of several organs in its mark, without 文件", () => {
    const pages = pagesOf(draftOf({ ...keys, 发文机关: "[云岭州商务局, 云岭州财政局]" }, filler(40)));
    const marks = textItems(pages[0] as Page).filter((item) => item.element === "发文机关标志");
    assert.equal(marks.map((item) => item.text).join(""), "云岭州商务局");
  });

  it("has no printing office, date of printing or rules in its imprint", () => {
    const elements = long().flatMap((page) => textItems(page).map((item) => item.element));
    assert.ok(!elements.includes("印发机关") && !elements.includes("印发日期"));
    assert.deepEqual(rulesOn(long().at(-1)), []);
  });
});

describe("figures of the order format (10.2)", () => {
  const pages = () =>
    pagesOf(
      draftOf(
        {
          文种: "命令",
          发文机关: "云岭州人民政府",
          发文字号: "第12号",
          标题: "云岭州人民政府令",
          发文机关署名: "州长",
          成文日期: "2026年6月26日",
        },
        `现予公布${filler(40)}。`,
      ),
    );

  itHas(pages, [
    ["upper edge of the mark", 57, (p) => lineOf(p, "云岭州人民政府令").top],
    ["middle of the mark", 106, (p) => middleOf(lineOf(p, "云岭州人民政府令"))],
    ["mark to number", 20.78, (p) => lineOf(p, "第12号").top - lineOf(p, "云岭州人民政府令").bottom],
    ["middle of the number", 106, (p) => middleOf(lineOf(p, "第12号"))],
    ["number to text", 20.78, (p) => lineOf(p, "现予公布").top - lineOf(p, "第12号").bottom],
    ["text two characters in", column(3), (p) => lineOf(p, "现予公布").left],
    ["stamps", 1, (p) => sealsOn(p).length],
    ["rules", 0, (p) => rulesOn(p[0]).length],
  ]);

  it("has no title", () => {
    assert.ok(!pages().some((page) => textItems(page).some((item) => item.element === "标题")));
  });
});

describe("figures of the minutes format (10.3)", () => {
  const attended = Array.from({ length: 12 }, (_, index) => `出席人${index}`).join(", ");
  const pages = () =>
    pagesOf(
      draftOf(
        {
          文种: "纪要",
          发文机关: "云岭州商务局",
          发文机关标志: "云岭州商务局局长办公会议纪要",
          发文字号: "第8期",
          成文日期: "2026年3月16日",
          出席: `[${attended}]`,
          请假: "[陈石桥]",
          列席: "[唐晓岚]",
        },
        `现纪要如下${filler(40)}。`,
      ),
    );
  const lastText = (p: readonly Page[]) => textLines(p[0]).at(-1)?.bottom ?? 0;
  const wrapped = (p: readonly Page[]) =>
    linesOn(p[0] as Page)
      .filter(({ items }) => items[0]?.element === "出席")
      .at(1);

  itHas(pages, [
    ["upper edge of the mark", 72, (p) => lineOf(p, "云岭州商务局局长办公会议纪要").top],
    ["middle of the mark", 106, (p) => middleOf(lineOf(p, "云岭州商务局局长办公会议纪要"))],
    ["middle of the number", 106, (p) => middleOf(lineOf(p, "第8期"))],
    ["white above 出席", 10.39, (p) => lineOf(p, "出席\uFF1A").top - lastText(p)],
    ["出席 two characters in", column(3), (p) => lineOf(p, "出席\uFF1A").left],
    ["its other lines below the first name", column(6), (p) => wrapped(p)?.left ?? 0],
    ["请假 on a line of its own", column(3), (p) => lineOf(p, "请假\uFF1A").left],
    ["列席 on the next", PITCH, (p) => lineOf(p, "列席\uFF1A").top - lineOf(p, "请假\uFF1A").top],
    [
      "names behind the label",
      3 * CELL,
      (p) => (lineOf(p, "请假\uFF1A").items[1]?.x ?? 0) - lineOf(p, "请假\uFF1A").left,
    ],
    ["seals", 0, (p) => sealsOn(p).length],
  ]);

  it("sets the labels in 黑体 and the names in 仿宋", () => {
    for (const label of ["出席\uFF1A", "请假\uFF1A", "列席\uFF1A"]) {
      const [first, ...names] = lineOf(pages(), label).items;
      assert.deepEqual([first?.text, first?.font, first?.size], [label, "hei", 16]);
      for (const name of names) assert.deepEqual([name.font, name.size], ["fangsong", 16]);
    }
  });

  it("has the date at the head alone", () => {
    const dates = pages().flatMap((page) => textItems(page).filter((item) => item.element === "成文日期"));
    assert.equal(dates.length, 1);
  });
});
