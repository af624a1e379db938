import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import {
  CELL,
  column,
  draftOf,
  filler,
  fromRight,
  lineOf,
  middleOf,
  PITCH,
  pagesOf,
  rulesOn,
  textLines,
} from "../placed";
import { itHas } from "./figures";

const BASE = {
  文种: "通知",
  发文机关: "云岭州商务局",
  发文字号: "云商发〔2026〕12号",
  标题: "云岭州商务局关于公文检查的通知",
  主送机关: "[局机关各科室]",
};
const BODY = `为进一步提高公文质量${filler(60)}。`;

/** The red rule below the heading area. */
const redRule = (pages: readonly Page[]) => rulesOn(pages[0]).find((rule) => rule.color === "#FF0000")?.y1 ?? 0;

describe("figures of the 文件 format: the first page from above to below (7.2, 7.3)", () => {
  const pages = () => pagesOf(draftOf({ ...BASE, 份号: "000017", 密级: "机密★10年", 紧急程度: "特急" }, BODY));

  itHas(pages, [
    ["份号 on line 1", 37, (p) => lineOf(p, "000017").top],
    ["份号 flush left", 28, (p) => lineOf(p, "000017").left],
    ["密级 on line 2", 47.45, (p) => lineOf(p, "机密").top],
    ["密级 flush left", 28, (p) => lineOf(p, "机密").left],
    ["紧急程度 on line 3", 57.9, (p) => lineOf(p, "特急").top],
    ["upper edge of the mark", 72, (p) => lineOf(p, "云岭州商务局文件").top],
    ["middle of the mark", 106, (p) => middleOf(lineOf(p, "云岭州商务局文件"))],
    ["mark to number", 20.78, (p) => lineOf(p, "云商发").top - lineOf(p, "云岭州商务局文件").bottom],
    ["middle of the number", 106, (p) => middleOf(lineOf(p, "云商发"))],
    ["number to red rule", 4, (p) => redRule(p) - lineOf(p, "云商发").bottom],
    ["left end of the red rule", 28, (p) => rulesOn(p[0])[0]?.x1 ?? 0],
    ["right end of the red rule", 184, (p) => rulesOn(p[0])[0]?.x2 ?? 0],
    ["red rule to title", 20.78, (p) => lineOf(p, "云岭州商务局关于").top - redRule(p)],
    ["middle of the title", 106, (p) => middleOf(lineOf(p, "云岭州商务局关于"))],
    ["title to addressees", 10.39, (p) => lineOf(p, "局机关").top - lineOf(p, "云岭州商务局关于").bottom],
    ["addressees flush left", 28, (p) => lineOf(p, "局机关").left],
    ["addressees to text", 4.84, (p) => lineOf(p, "为进一步").top - lineOf(p, "局机关").bottom],
    ["paragraph two characters in", column(3), (p) => lineOf(p, "为进一步").left],
    ["its other lines flush left", 28, (p) => textLines(p[0])[1]?.left ?? 0],
    ["its full line ends at the edge", 184, (p) => lineOf(p, "为进一步").right],
    ["line to line", PITCH, (p) => (textLines(p[0])[1]?.top ?? 0) - lineOf(p, "为进一步").top],
  ]);

  const faces: readonly (readonly [words: string, font: string, size: number, color: string])[] = [
    ["000017", "fangsong", 16, "#000000"],
    ["机密", "hei", 16, "#000000"],
    ["特急", "hei", 16, "#000000"],
    ["云岭州商务局文件", "title-song", 42, "#FF0000"],
    ["云商发", "fangsong", 16, "#000000"],
    ["云岭州商务局关于", "title-song", 22, "#000000"],
    ["局机关", "fangsong", 16, "#000000"],
    ["为进一步", "fangsong", 16, "#000000"],
  ];
  for (const [words, font, size, color] of faces) {
    it(`sets ${words} in ${font} of ${size} pt`, () => {
      const { items } = lineOf(pages(), words);
      for (const item of items) assert.deepEqual([item.font, item.size, item.color], [font, size, color]);
    });
  }
});

describe("figures of the 文件 format: what is not written leaves the others where they are", () => {
  itHas(
    () => pagesOf(draftOf({ ...BASE, 密级: "秘密★1年", 紧急程度: "加急" }, BODY)),
    [
      ["密级 on line 2 without 份号", 47.45, (p) => lineOf(p, "秘密").top],
      ["紧急程度 on the line below", 57.9, (p) => lineOf(p, "加急").top],
      ["upper edge of the mark", 72, (p) => lineOf(p, "云岭州商务局文件").top],
    ],
  );

  itHas(
    () => pagesOf(draftOf({ ...BASE, 紧急程度: "加急" }, BODY)),
    [["紧急程度 alone on line 1", 37, (p) => lineOf(p, "加急").top]],
  );

  itHas(
    () => pagesOf(`${filler(100)}\n`),
    [["text alone begins at the type area's edge", 37, (p) => textLines(p[0])[0]?.top ?? 0]],
  );
});

describe("figures of an upward document (7.2.5, 7.2.6)", () => {
  const upward = { ...BASE, 文种: "请示", 标题: "云岭州商务局关于公文检查的请示", 主送机关: "[云岭州人民政府]" };
  const one = () => pagesOf(draftOf({ ...upward, 签发人: "林望山" }, BODY));
  const three = () => pagesOf(draftOf({ ...upward, 签发人: "[林望山, 沈竹青, 欧阳若水]" }, BODY));

  itHas(one, [
    ["number one character in", column(2), (p) => lineOf(p, "云商发").left],
    ["signer one character in from the right", fromRight(1), (p) => lineOf(p, "签发人").right],
    ["mark to signer", 20.78, (p) => lineOf(p, "签发人").top - lineOf(p, "云岭州商务局文件").bottom],
    ["number beside the signer", 0, (p) => lineOf(p, "云商发").top - lineOf(p, "签发人").top],
    ["number to red rule", 4, (p) => redRule(p) - lineOf(p, "云商发").bottom],
  ]);

  itHas(three, [
    ["mark to first signer", 20.78, (p) => lineOf(p, "签发人").top - lineOf(p, "云岭州商务局文件").bottom],
    ["second name one character in from the right", fromRight(1), (p) => lineOf(p, "沈竹青").right],
    ["number beside the last signer", 0, (p) => lineOf(p, "云商发").top - lineOf(p, "欧阳若水").top],
    ["rows of signers", PITCH, (p) => lineOf(p, "欧阳若水").top - lineOf(p, "签发人").top],
    ["third name below the first", 4 * CELL, (p) => lineOf(p, "欧阳若水").left - lineOf(p, "签发人").left],
    ["number to red rule", 4, (p) => redRule(p) - lineOf(p, "云商发").bottom],
  ]);

  it("sets the label in 仿宋 and the name in 楷体", () => {
    const fonts = lineOf(one(), "签发人").items.map((item) => [item.text, item.font]);
    assert.deepEqual(fonts, [
      ["签发人\uFF1A", "fangsong"],
      ["林望山", "kai"],
    ]);
  });

  it("keeps number and signers apart", () => {
    const number = "云岭商务联合督查专发〔2026〕1234号";
    const pages = pagesOf(draftOf({ ...upward, 发文字号: number, 签发人: "[林望山, 欧阳若水]" }, BODY));
    const beside = lineOf(pages, "欧阳若水");
    assert.equal(lineOf(pages, number).top.toFixed(3), beside.top.toFixed(3));
    assert.ok(beside.left >= lineOf(pages, number).right + CELL);
    assert.ok(lineOf(pages, "签发人").bottom < lineOf(pages, number).top);
  });
});

describe("figures of a joint issue's mark (7.2.4)", () => {
  const joint = () =>
    pagesOf(draftOf({ ...BASE, 发文机关: "[云岭州商务局, 云岭州市场监督管理局, 云岭州公安局]" }, BODY));
  const nameOf = (pages: readonly Page[], name: string) => lineOf(pages, name);

  itHas(joint, [
    ["upper edge of the first name", 72, (p) => nameOf(p, "云岭州商务局").top],
    ["names of one width", 0, (p) => nameOf(p, "云岭州公安局").right - nameOf(p, "云岭州市场").right],
    ["names from one edge", 0, (p) => nameOf(p, "云岭州公安局").left - nameOf(p, "云岭州市场").left],
    ["文件 at the middle of the stack", 0, (p) => lineOf(p, "文件").top - nameOf(p, "云岭州市场").top],
    ["whole mark in the middle", 106, (p) => (nameOf(p, "云岭州商务局").left + lineOf(p, "文件").right) / 2],
    ["mark to number", 20.78, (p) => lineOf(p, "云商发").top - nameOf(p, "云岭州公安局").bottom],
  ]);

  const bare = () => pagesOf(draftOf({ ...BASE, 发文机关标志: "[云岭州商务局, 云岭州市场监督管理局]" }, BODY));

  itHas(bare, [
    ["upper edge of the first name without 文件", 72, (p) => nameOf(p, "云岭州商务局").top],
    ["names without 文件 in the middle", 106, (p) => middleOf(nameOf(p, "云岭州市场"))],
    ["mark without 文件 to number", 20.78, (p) => lineOf(p, "云商发").top - nameOf(p, "云岭州市场").bottom],
  ]);

  it("sets 文件 beside written names only where it is written", () => {
    const words = (pages: readonly Page[]) =>
      pages[0]?.items.some((item) => item.type === "text" && item.text === "文件");
    assert.equal(words(bare()), false);
    assert.equal(words(joint()), true);
  });
});

describe("figures of a full page (5.2.1, 5.2.3)", () => {
  const pages = () => pagesOf(`${filler(28 * 80)}\n`);
  const second = (p: readonly Page[]) => textLines(p[1]);

  itHas(pages, [
    ["lines of a page", 22, (p) => second(p).length],
    ["upper edge of the first line", 37, (p) => second(p)[0]?.top ?? 0],
    ["lower edge of the last line", 262, (p) => second(p)[21]?.bottom ?? 0],
    ["characters of a line", 28, (p) => second(p)[5]?.text.length ?? 0],
    ["left edge of a line", 28, (p) => second(p)[5]?.left ?? 0],
    ["right edge of a line", 184, (p) => second(p)[5]?.right ?? 0],
    ["width of the page", 210, (p) => p[1]?.width ?? 0],
    ["height of the page", 297, (p) => p[1]?.height ?? 0],
  ]);

  it("puts every character into a cell of the grid", () => {
    const [, , line] = second(pages());
    const cells = line?.items.flatMap((item) => item.xs.map((x) => (x - 28) / CELL)) ?? [];
    assert.deepEqual(
      cells.map((cell) => cell.toFixed(6)),
      Array.from({ length: 28 }, (_, index) => index.toFixed(6)),
    );
  });
});
