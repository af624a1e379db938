import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import { allLines, draftOf, filler, linesOn, type PlacedLine, pagesOf, sealsOn, textLines } from "../placed";
import { BASE, pageWith, paragraph } from "./drafts";

describe("signature and date at a page's end", () => {
  const closings: readonly (readonly [what: string, keys: Readonly<Record<string, string>>])[] = [
    ["a seal", {}],
    ["no seal", { 印章: "不加盖" }],
    ["a signature stamp", { 印章: "签名章", 发文机关署名: "局长" }],
    ["three seals", { 发文机关: "[云岭州商务局, 云岭州财政局, 云岭州公安局]" }],
    ["five seals", { 发文机关: "[云岭州商务局, 云岭州财政局, 云岭州公安局, 云岭州统计局, 云岭州审计局]" }],
    ["a list of attachments", { 附件: "[检查表, 台账]" }],
    ["a long list of attachments", { 附件: `[${Array.from({ length: 9 }, (_, n) => `表${n}`).join(", ")}]` }],
    ["a note", { 附注: "此件公开发布" }],
    ["a list, a note and no seal", { 附件: "[检查表]", 附注: "此件公开发布", 印章: "不加盖" }],
  ];
  for (const [what, keys] of closings) {
    it(`never stand without text: ${what}`, () => {
      for (let lines = 3; lines <= 40; lines++) {
        const pages = pagesOf(draftOf({ ...BASE, ...keys }, `${paragraph(lines)}\n${filler(20)}。`));
        const page = pageWith(pages, "成文日期");
        const beside = [...textLines(page), ...linesOn(page as Page).filter(isListed)];
        assert.ok(beside.length >= 1, `${lines} lines: alone on page ${page?.number}`);
      }
    });

    it(`stand on one page, above its edge: ${what}`, () => {
      for (let lines = 3; lines <= 40; lines++) {
        const pages = pagesOf(draftOf({ ...BASE, ...keys }, paragraph(lines)));
        const signed = new Set(pages.filter((page) => page.items.some(isSignature)).map((page) => page.number));
        assert.equal(signed.size, 1, `${lines} lines: on pages ${[...signed].join(", ")}`);
        for (const line of allLines(pages).filter((each) => each.items.some(isSignature))) {
          assert.ok(line.bottom <= 262.2, `${lines} lines: down to ${line.bottom}`);
        }
        for (const seal of sealsOn(pages)) assert.ok(seal.y + seal.diameter / 2 < 267, "the seal covers the number");
      }
    });
  }

  function isListed({ items }: PlacedLine): boolean {
    return items[0]?.element === "附件";
  }

  function isSignature(item: Page["items"][number]): boolean {
    return item.element === "发文机关署名" || item.element === "成文日期" || item.element === "印章";
  }

  it("leave text on the first page", () => {
    for (let lines = 1; lines <= 12; lines++) {
      const [first] = pagesOf(draftOf(BASE, paragraph(lines)));
      assert.ok(textLines(first).length >= 1);
    }
  });

  it("of sixty organs fill several pages and lose none", () => {
    const organs = Array.from({ length: 60 }, (_, index) => `云岭州第${index}局`);
    for (const seal of ["加盖", "不加盖", "签名章"]) {
      const pages = pagesOf(draftOf({ ...BASE, 发文机关: `[${organs.join(", ")}]`, 印章: seal }, paragraph(3)));
      const signed = allLines(pages).filter(({ items }) => items[0]?.element === "发文机关署名");
      assert.deepEqual(
        signed.map((line) => line.text),
        organs,
      );
      for (const line of signed) assert.ok(line.top >= 36.8 && line.bottom <= 262.2, seal);
      const dated = allLines(pages).find(({ items }) => items[0]?.element === "成文日期");
      assert.equal(dated?.page, signed.at(-1)?.page, "the date stands with the last name");
    }
  });
});
