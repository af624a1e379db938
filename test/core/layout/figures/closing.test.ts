import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import {
  allLines,
  CELL,
  column,
  draftOf,
  filler,
  fromRight,
  lineOf,
  middleOf,
  PITCH,
  pagesOf,
  sealsOn,
  textLines,
} from "../placed";
import { itHas } from "./figures";

const BODY = `现就有关事项通知如下。\n${filler(10)}。`;

/** A page of text closed by the names; the date is of 6 characters' width unless told otherwise. */
function closed(names: string, more: Readonly<Record<string, string>> = {}) {
  const keys = { 版式: "文件", 发文机关: names, 成文日期: "2024年5月6日", ...more };
  return () => pagesOf(draftOf(keys, BODY));
}

const DATE = "2024年";
const date = (pages: readonly Page[]) => lineOf(pages, DATE);
const lastText = (pages: readonly Page[]) => textLines(pages[0]).at(-1)?.bottom ?? 0;
/** The name under the text: the last line that is the name alone. */
function signed(pages: readonly Page[], name: string) {
  const found = allLines(pages)
    .filter((line) => line.text === name)
    .at(-1);
  assert.ok(found, name);
  return found;
}

describe("figures of a sealed closing (7.3.5.1)", () => {
  const pages = closed("云岭州人民政府办");

  itHas(pages, [
    ["white above the name", 20.78, (p) => signed(p, "云岭州人民政府办").top - lastText(p)],
    ["date on the line below", PITCH, (p) => date(p).top - signed(p, "云岭州人民政府办").top],
    ["date four characters in", fromRight(4), (p) => date(p).right],
    ["date over columns 19 to 24", column(19), (p) => date(p).left],
    ["middle of the date, the worked example", 145, (p) => middleOf(date(p))],
    ["name centred on the date", 145, (p) => middleOf(signed(p, "云岭州人民政府办"))],
    ["name over columns 18 to 25", column(18), (p) => signed(p, "云岭州人民政府办").left],
    ["seal over their middle", 145, (p) => sealsOn(p)[0]?.x ?? 0],
  ]);

  const diameters: readonly (readonly [organ: string, diameter: number])[] = [
    ["国务院", 60],
    ["云江省人民政府", 50],
    ["云岭州人民政府", 45],
    ["云岭州商务局", 45],
    ["石桥县松屏镇人民政府", 42],
  ];
  for (const [organ, diameter] of diameters) {
    it(`a seal of ${diameter} mm for ${organ} is near the text, above it no line and below it name and date`, () => {
      const laid = closed(organ)();
      const [seal] = sealsOn(laid);
      assert.equal(seal?.diameter, diameter);
      const white = seal.y - diameter / 2 - lastText(laid);
      assert.ok(white > 0 && white <= 10.39, `${white} mm of white`);
      const middle = (signed(laid, organ).top + date(laid).bottom) / 2;
      assert.ok(middle > seal.y && middle < seal.y + 6, `${middle - seal.y} mm below the centre`);
    });
  }

  it("a name too long to be centred on the date keeps to the edge, and the date to its middle", () => {
    const name = "云岭州道路交通安全和运输执法工作联席会议";
    const laid = closed(name)();
    assert.ok(Math.abs(signed(laid, name).right - 184) < 0.01);
    assert.ok(Math.abs(middleOf(date(laid)) - middleOf(signed(laid, name))) < 0.01);
  });
});

describe("figures of a joint sealed closing (7.3.5.1)", () => {
  const three = closed("[云岭州商务局, 云岭州财政局, 云岭州公安局]");
  const names = ["云岭州商务局", "云岭州财政局", "云岭州公安局"];

  itHas(three, [
    ["first name in the first third", 54, (p) => middleOf(signed(p, "云岭州商务局"))],
    ["second name in the middle", 106, (p) => middleOf(signed(p, "云岭州财政局"))],
    ["third name in the last third", 158, (p) => middleOf(signed(p, "云岭州公安局"))],
    ["names on one line", 0, (p) => signed(p, "云岭州商务局").top - signed(p, "云岭州公安局").top],
    ["date under the last name", 158, (p) => middleOf(date(p))],
    ["date on the line below", PITCH, (p) => date(p).top - signed(p, "云岭州公安局").top],
  ]);

  const many = ["商务局", "财政局", "公安局", "农业农村局", "交通运输局", "市场监管局", "统计局"];
  for (let count = 2; count <= many.length; count++) {
    it(`${count} seals stand in tidy rows, apart from each other, the text and the page's edges`, () => {
      const organs = many.slice(0, count).map((name) => `云岭州${name}`);
      const laid = closed(`[${organs.join(", ")}]`)();
      const seals = sealsOn(laid);
      assert.deepEqual(
        seals.map((seal) => seal.organ),
        organs,
      );
      for (const [index, seal] of seals.entries()) {
        const radius = seal.diameter / 2;
        assert.ok(seal.x - radius >= 28 && seal.x + radius <= 184, "within the type area");
        assert.ok(Math.abs(middleOf(signed(laid, seal.organ)) - seal.x) < 0.01, "over its name");
        for (const other of seals.slice(index + 1)) {
          const distance = Math.hypot(seal.x - other.x, seal.y - other.y);
          assert.ok(distance > radius + other.diameter / 2, `${seal.organ} and ${other.organ} touch`);
        }
      }
      const heights = [...new Set(seals.map((seal) => seal.y))];
      const inRows = heights.map((height) => seals.filter((seal) => seal.y === height).length);
      // Three a row; what is left over stands in the last, in the middle.
      const leftOver = count % 3;
      assert.deepEqual(inRows, [...Array(Math.floor(count / 3)).fill(3), ...(leftOver > 0 ? [leftOver] : [])]);
      const lastRow = seals.slice(-(inRows.at(-1) ?? 0)).map((seal) => seal.x);
      const middle = lastRow.reduce((sum, x) => sum + x, 0) / lastRow.length;
      assert.ok(Math.abs(middle - 106) < 0.01, `${middle} is not the middle`);
      const white = (seals[0]?.y ?? 0) - (seals[0]?.diameter ?? 0) / 2 - (textAbove(laid) ?? 0);
      assert.ok(white > 0 && white <= 10.39, `${white} mm of white above the seals`);
      const last = seals.at(-1);
      assert.ok(last && date(laid).bottom < last.y + last.diameter / 2, "the last seal covers the date");
    });
  }

  /** The lower edge of the text above the seals on their page. */
  function textAbove(pages: readonly Page[]): number | undefined {
    const page = pages.find(({ items }) => items.some((item) => item.type === "seal"));
    return textLines(page).at(-1)?.bottom;
  }

  it("stands two a row where the names leave no room for three", () => {
    const organs = ["甲", "乙", "丙"].map((name) => `云岭州${name}行政审批服务局`);
    const xs = sealsOn(closed(`[${organs.join(", ")}]`)()).map((seal) => seal.x);
    assert.deepEqual(xs.map(Math.round), [67, 145, 106]);
  });

  it("names the organs in their order, host first", () => {
    const order = allLines(three()).filter(({ items }) => items[0]?.element === "发文机关署名");
    assert.deepEqual(
      order.map((line) => line.text),
      names,
    );
  });
});

describe("figures of a closing without a seal (7.3.5.2)", () => {
  /** [name, its width in characters, date, its width]. */
  const pairs: readonly (readonly [name: string, names: number, date: string, dates: number])[] = [
    ["云岭州人民政府办公室", 10, "2024年5月6日", 6],
    ["云岭州商务厅局", 7, "2024年5月6日", 6],
    ["云岭州商务局", 6, "2024年5月6日", 6],
    ["云岭州商务局", 6, "2024年12月28日", 7],
    ["州委", 2, "2024年12月28日", 7],
  ];
  for (const [name, nameWidth, written, dateWidth] of pairs) {
    describe(`${name}, ${written}`, () => {
      const pages = closed(name, { 印章: "不加盖", 成文日期: written });
      const isLonger = dateWidth > nameWidth;
      itHas(pages, [
        ["white above the name", 10.39, (p) => signed(p, name).top - lastText(p)],
        ["date on the line below", PITCH, (p) => date(p).top - signed(p, name).top],
        ["date two characters behind the name", 2 * CELL, (p) => date(p).left - signed(p, name).left],
        ["name in from the right", fromRight(isLonger ? 4 + dateWidth - nameWidth : 2), (p) => signed(p, name).right],
        ["date in from the right", fromRight(isLonger ? 2 : nameWidth - dateWidth), (p) => date(p).right],
      ]);
    });
  }

  itHas(closed("[云岭州商务局, 云岭州发展和改革委员会]", { 印章: "不加盖" }), [
    ["white above the host", 10.39, (p) => signed(p, "云岭州商务局").top - lastText(p)],
    ["the others below it", PITCH, (p) => signed(p, "云岭州发展和改革委员会").top - signed(p, "云岭州商务局").top],
    ["names from one edge", 0, (p) => signed(p, "云岭州发展和改革委员会").left - signed(p, "云岭州商务局").left],
    ["longest name two characters in", fromRight(2), (p) => signed(p, "云岭州发展和改革委员会").right],
    ["date below the last", PITCH, (p) => date(p).top - signed(p, "云岭州发展和改革委员会").top],
  ]);

  it("keeps no place for a seal", () => assert.deepEqual(sealsOn(closed("云岭州商务局", { 印章: "不加盖" })()), []));
});

describe("figures of a signature stamp (7.3.5.3)", () => {
  const one = closed("云岭州人民政府", { 发文机关署名: "州长", 印章: "签名章" });
  const stamp = (p: readonly Page[], index = 0) => {
    const found = sealsOn(p)[index];
    assert.ok(found);
    const radius = found.diameter / 2;
    return { left: found.x - radius, right: found.x + radius, top: found.y - radius, bottom: found.y + radius };
  };

  itHas(one, [
    ["white above the stamp", 20.78, (p) => stamp(p).top - lastText(p)],
    ["stamp four characters in", fromRight(4), (p) => stamp(p).right],
    ["title two characters to its left", 2 * CELL, (p) => stamp(p).left - signed(p, "州长").right],
    [
      "title at its middle",
      0,
      (p) => signed(p, "州长").top + signed(p, "州长").bottom - stamp(p).top - stamp(p).bottom,
    ],
    ["white below the stamp", 10.39, (p) => date(p).top - stamp(p).bottom],
    ["date four characters in", fromRight(4), (p) => date(p).right],
  ]);

  itHas(closed("云岭州人民政府", { 发文机关署名: "[州长, 副州长]", 印章: "签名章" }), [
    ["a row for each", 0, (p) => Math.min(0, stamp(p, 1).top - stamp(p).bottom)],
    ["stamps below each other", 0, (p) => stamp(p, 1).right - stamp(p).right],
    ["titles aligned", 0, (p) => signed(p, "州长").right - signed(p, "副州长").right],
    ["date below the last stamp", 10.39, (p) => date(p).top - stamp(p, 1).bottom],
  ]);
});

describe("figures of the list of attachments and the note (7.3.4, 7.3.6)", () => {
  const long = filler(30);
  const one = closed("云岭州商务局", { 附件: "[公文质量检查表]", 附注: "此件公开发布" });
  const several = closed("云岭州商务局", { 附件: `[公文质量检查表, ${long}, 整改台账]` });
  const wrapped = closed("云岭州商务局", { 附件: `[${long}]` });

  itHas(one, [
    ["white above the list", 10.39, (p) => lineOf(p, "附件\uFF1A").top - lastText(p)],
    ["list two characters in", column(3), (p) => lineOf(p, "附件\uFF1A").left],
    ["name from column 6 on", column(6), (p) => lineOf(p, "附件\uFF1A").items[1]?.x ?? 0],
    ["list to name", 20.78, (p) => signed(p, "云岭州商务局").top - lineOf(p, "附件\uFF1A").bottom],
    ["note on the line below the date", PITCH, (p) => lineOf(p, "\uFF08此件").top - date(p).top],
    ["note two characters in", column(3), (p) => lineOf(p, "\uFF08此件").left],
  ]);

  itHas(several, [
    ["first number in column 6", column(6), (p) => lineOf(p, "附件\uFF1A1.").items[0]?.xs[3] ?? 0],
    ["first name in column 7", column(7), (p) => lineOf(p, "附件\uFF1A1.").items[1]?.x ?? 0],
    ["second number below the first", column(6), (p) => lineOf(p, "2.").left],
    ["its other line below its name", column(7), (p) => signed(p, long.slice(-8)).left],
    ["third number below", column(6), (p) => lineOf(p, "3.").left],
    ["lines of the list", PITCH, (p) => lineOf(p, "2.").top - lineOf(p, "附件\uFF1A1.").top],
  ]);

  itHas(wrapped, [["other line of a single name below it", column(6), (p) => signed(p, long.slice(-7)).left]]);

  it("puts no number before a single name and no mark behind any", () => {
    assert.equal(lineOf(one(), "附件\uFF1A").text, "附件\uFF1A公文质量检查表");
    assert.equal(lineOf(several(), "3.").text, "3.整改台账");
  });
});
