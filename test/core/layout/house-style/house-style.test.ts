import assert from "node:assert/strict";
import { deviationsOf } from "../../../../src/core/layout/deviations";
import type { Page, TextItem } from "../../../../src/core/layout/page";
import { type HouseStyle, STANDARD_STYLE, STYLE_SETTINGS } from "../../../../src/core/standard/house-style";
import { BASE, numberOn, PRINTED, pageWith, paragraph } from "../pagination/drafts";
import { draftOf, lineOf, pagesOf, rulesOn, textItems, textLines } from "../placed";

const POINT = 25.4 / 72;

function pagesIn(style: Partial<HouseStyle>, body = paragraph(3), keys: Readonly<Record<string, string>> = {}) {
  return pagesOf(draftOf({ ...BASE, ...PRINTED, ...keys }, body), { houseStyle: { ...STANDARD_STYLE, ...style } });
}

function itemWith(pages: readonly Page[], words: string): TextItem {
  const found = pages.flatMap(textItems).find(({ text }) => text.includes(words));
  assert.ok(found, `nothing says ${words}`);
  return found;
}

describe("house style", () => {
  it("of the standard changes nothing", () => {
    const text = draftOf({ ...BASE, ...PRINTED }, `一、甲\n${paragraph(40)}\n|甲|\n|---|\n|乙|`);
    assert.deepEqual(pagesOf(text, { houseStyle: { ...STANDARD_STYLE } }), pagesOf(text));
  });

  for (const [points, lines] of [
    [28, 22],
    [28.95, 22],
    [30, 21],
    [26, 24],
  ] as const) {
    it(`sets lines ${points} points apart, ${lines} to a page`, () => {
      const [, page] = pagesIn({ linePitch: points * POINT }, paragraph(70));
      const tops = textLines(page).map((line) => line.top);
      assert.equal(tops.length, lines);
      const inset = (points * POINT - 5.556) / 2;
      assert.ok(Math.abs((tops[0] ?? 0) - 37 - inset) < 0.01, "the first line stands in the middle of its row");
      tops.slice(1).forEach((top, index) => {
        assert.ok(Math.abs(top - (tops[index] ?? 0) - points * POINT) < 0.001);
      });
    });
  }

  it("does not move what stands at a figure of its own", () => {
    const [first] = pagesIn({ linePitch: 28 * POINT });
    const [standard] = pagesIn({});
    const red = (page: Page | undefined) => rulesOn(page).find(({ color }) => color === "#FF0000")?.y1 ?? 0;
    assert.ok(Math.abs(red(first) - red(standard)) < 0.001);
  });

  it("sets the mark no larger than the house has it, and tables in its size where they fit", () => {
    const table = "|甲甲|乙乙|\n|---|---|\n|丙丙|丁丁|";
    const sizes = (style: Partial<HouseStyle>) => {
      const pages = pagesIn(style, `${paragraph(1)}\n${table}`);
      const mark = pages.flatMap(textItems).find(({ element }) => element === "发文机关标志");
      return [mark?.size, itemWith(pages, "丙丙").size];
    };
    assert.deepEqual(sizes({}), [42, 12]);
    assert.deepEqual(sizes({ issuerMarkSize: 36, tableSize: 16 }), [36, 16]);
    const [wide = 0] = sizes({ issuerMarkSize: 72 });
    assert.ok(wide > 42 && wide < 72, "as wide as the type area has room for");
    const many = `|${"甲|".repeat(16)}`;
    const narrow = pagesIn({ tableSize: 16 }, `${many}\n|${"---|".repeat(16)}\n${many}`);
    assert.ok((narrow.flatMap(textItems).find(({ element }) => element === "表格")?.size ?? 99) < 16);
  });

  it("sets text and levels in their typefaces, bold where it wants", () => {
    const pages = pagesIn(
      { bodyTypeface: "song", level2Typeface: "hei", boldLevels: [3] },
      "正文。\n一、甲甲\n（一）乙乙。其余\n1.丙丙\n（1）丁丁\n## 戊戊",
    );
    const faceOf = (words: string) => [itemWith(pages, words).font, itemWith(pages, words).bold ?? false];
    assert.deepEqual(faceOf("正文"), ["song", false]);
    assert.deepEqual(faceOf("甲甲"), ["hei", false]);
    assert.deepEqual(faceOf("乙乙"), ["hei", false]);
    assert.deepEqual(faceOf("其余"), ["song", false]);
    assert.deepEqual(faceOf("丙丙"), ["fangsong", true]);
    assert.deepEqual(faceOf("戊戊"), ["hei", false]);
  });

  it("marks the third level that it numbers as it wants", () => {
    const pages = pagesIn({ level3Mark: "\uFF0E" }, "#### 甲甲", { 附件: "[检查表, 台账]" });
    itemWith(pages, "1\uFF0E甲甲".slice(0, 2));
    const [first, second] = [lineOf(pages, "附件\uFF1A"), lineOf(pages, "2\uFF0E")];
    assert.match(first.text, /^附件\uFF1A1\uFF0E检查表/u);
    assert.ok(Math.abs(itemWith(pages, "台账").x - itemWith(pages, "检查表").x) < 0.001, second.text);
  });

  it("sets digits and letters in their typeface, each in its place and from its source", () => {
    const body = "共12.5万元，见 GB 文件。";
    const text = draftOf({ ...BASE, ...PRINTED }, body);
    const standard = pagesOf(text);
    const pages = pagesOf(text, { houseStyle: { ...STANDARD_STYLE, latinTypeface: "latin" } });
    const placesOf = (all: readonly Page[]) =>
      all
        .flatMap(textItems)
        .flatMap((item) => [...item.text].map((character, index) => [character, item.xs[index], item.y]));
    assert.deepEqual(placesOf(pages), placesOf(standard));
    const digits = itemWith(pages, "12.5");
    assert.deepEqual([digits.text, digits.font], ["12.5", "latin"]);
    assert.equal(text.slice(digits.range?.start, digits.range?.end), "12.5");
    assert.equal(itemWith(pages, "关于公文检查").font, "title-song");
  });

  it("writes page numbers in its form", () => {
    const [first] = pagesIn({ pageNumber: "-1-", pageNumberTypeface: "fangsong" });
    assert.ok(first);
    assert.equal(numberOn(first), "-1-");
    assert.equal(itemWith([first], "-1-").font, "fangsong");
  });

  it("draws the red rule as thick as it wants", () => {
    const [first] = pagesIn({ redRule: 1 });
    assert.equal(rulesOn(first).find(({ color }) => color === "#FF0000")?.width, 1);
  });

  it("puts the imprint on the last page, whatever its number", () => {
    assert.equal(pageWith(pagesIn({}), "印发机关")?.number, 2);
    assert.equal(pageWith(pagesIn({ imprintPage: "last" }), "印发机关")?.number, 1);
  });

  it("sets the characters of 秘密 and 特急 apart", () => {
    const keys = { 份号: "000001", 密级: "秘密★1年", 紧急程度: "特急" };
    const pages = pagesIn({ spacedClassification: true, copyNumberTypeface: "hei" }, paragraph(1), keys);
    assert.equal(lineOf(pages, "秘").text, "秘\u3000密★1年");
    assert.equal(lineOf(pages, "特").text, "特\u3000急");
    assert.equal(itemWith(pages, "000001").font, "hei");
  });

  it("centres the double rules of a letter on the type area", () => {
    const [first] = pagesIn({ letterRulesOn: "type-area" }, paragraph(1), { 文种: "函" });
    assert.deepEqual(new Set(rulesOn(first).map(({ x1, x2 }) => `${x1}–${x2}`)), new Set(["21–191"]));
  });

  it("leaves a line of white above the note", () => {
    const noteTop = (style: Partial<HouseStyle>) => {
      const pages = pagesIn(style, paragraph(1), { 附注: "此件公开发布" });
      return lineOf(pages, "\uFF08此件").top - lineOf(pages, "2026年8月4日").bottom;
    };
    assert.ok(Math.abs(noteTop({}) - 4.894) < 0.01);
    assert.ok(Math.abs(noteTop({ noteApart: true }) - 10.39) < 0.01);
  });
});

describe("deviations from the national standard", () => {
  const departures = (style: Partial<HouseStyle>, body?: string, keys?: Readonly<Record<string, string>>) => {
    const houseStyle = { ...STANDARD_STYLE, ...style };
    return deviationsOf(pagesIn(style, body, keys), houseStyle).map(({ subject, found, page }) => [
      subject,
      found,
      page,
    ]);
  };

  it("are none of a plain draft in the standard's style", () => {
    assert.deepEqual(departures({}), []);
  });

  it("name each setting that departs, as the profile says it", () => {
    assert.deepEqual(departures({ linePitch: 28 * POINT, boldLevels: [1, 3], bodyTypeface: "song" }), [
      ["行距", "28磅", undefined],
      ["正文字体", "宋体", undefined],
      ["加粗的层次", "一级、三级", undefined],
    ]);
  });

  it("leave out what the standard leaves open", () => {
    assert.deepEqual(departures({ redRule: 1, tableTypeface: "song", level3Mark: "\uFF0E" }), []);
  });

  it("name pages whose lines were drawn together or apart", () => {
    const counts = Array.from({ length: 30 }, (_, index) => departures({}, paragraph(index + 3)));
    assert.ok(counts.some((found) => found[0]?.[0] === "行距" && typeof found[0]?.[2] === "number"));
  });

  it("name words that were made smaller to fit their line", () => {
    const long = "云岭州".repeat(14);
    assert.deepEqual(
      departures({}, undefined, { 发文字号: `${long}〔2026〕12号` }).map(([subject, , page]) => [subject, page]),
      [["发文字号", 1]],
    );
  });

  it("cite a clause and a rule for each setting in both languages", () => {
    for (const { rule, clause } of Object.values(STYLE_SETTINGS)) {
      assert.match(clause, /^GB\/T /u);
      assert.ok(rule.zh !== "" && rule.en !== "");
      assert.doesNotMatch(rule.zh, /。$/u);
    }
  });
});
