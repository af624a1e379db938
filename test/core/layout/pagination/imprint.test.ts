import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import { allLines, draftOf, lineOf, pagesOf, rulesOn, sealsOn, textLines } from "../placed";
import { BASE, numberOn, PRINTED, paragraph } from "./drafts";

describe("the imprint", () => {
  const pagesWith = (lines: number, more: Readonly<Record<string, string>> = {}) =>
    pagesOf(draftOf({ ...BASE, ...PRINTED, ...more }, paragraph(lines)));
  const imprinted = (pages: readonly Page[]) =>
    pages.findIndex((page) => page.items.some((i) => i.element === "印发机关"));

  it("stands at the foot of the last page, which is even", () => {
    for (let lines = 1; lines <= 70; lines++) {
      const pages = pagesWith(lines);
      assert.equal(pages.length % 2, 0, `${lines} lines`);
      assert.equal(imprinted(pages), pages.length - 1);
    }
  });

  it("does not touch the text or the seal", () => {
    for (let lines = 1; lines <= 70; lines++) {
      const last = pagesWith(lines).at(-1);
      const first = Math.min(...rulesOn(last).map((rule) => rule.y1));
      for (const line of textLines(last)) assert.ok(line.bottom < first, `${lines} lines`);
      for (const seal of last ? sealsOn([last]) : []) assert.ok(seal.y + seal.diameter / 2 < first, `${lines} lines`);
    }
  });

  it("is numbered on a page behind an odd one", () => {
    const pages = pagesWith(2);
    assert.deepEqual(pages.map(numberOn), ["— 1 —", "— 2 —"]);
    assert.equal(textLines(pages[1]).length, 0);
  });

  it("has a blank page before it behind a full even page, and neither is numbered", () => {
    const blank = Array.from({ length: 40 }, (_, index) => pagesWith(20 + index)).find(
      (pages) => pages[2]?.items.length === 0,
    );
    assert.ok(blank);
    assert.deepEqual(blank.map(numberOn), ["— 1 —", "— 2 —", undefined, undefined]);
    assert.deepEqual(
      blank.map((page) => page.number),
      [1, 2, 3, 4],
    );
  });

  it("of the letter format stands on the last page, even or odd", () => {
    const letter = pagesOf(draftOf({ ...BASE, 文种: "函", 抄送机关: "[州统计局]" }, paragraph(2)));
    assert.deepEqual(letter.map(numberOn), [undefined]);
    assert.ok(lineOf(letter, "抄送").bottom > 261);
  });

  it("of a thousand organs goes over several pages, the last of them even", () => {
    const organs = Array.from({ length: 1000 }, (_, index) => `云岭州第${index}综合事务中心`);
    const pages = pagesWith(2, { 抄送机关: `[${organs.join(", ")}]` });
    assert.equal(pages.length % 2, 0);
    const lines = allLines(pages).filter(({ items }) => items.at(-1)?.element === "抄送机关");
    assert.equal(lines.map((line) => line.text).join(""), `抄送\uFF1A${organs.join("\uFF0C")}。`);
    for (const line of lines) assert.ok(line.top >= 37 && line.bottom <= 262);
    assert.equal(imprinted(pages), pages.length - 1);
  });
});
