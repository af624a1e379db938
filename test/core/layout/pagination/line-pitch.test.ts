import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import { draftOf, PITCH, pagesOf, textLines } from "../placed";
import { BASE, pageWith, paragraph } from "./drafts";

/** The closest and the widest lines, 28 pt and 33 pt in mm, written down once more on purpose. */
const CLOSEST = 9.878;
const WIDEST = 11.642;

/** The distances between the lines of text on a page, in mm. */
function pitchesOn(page: Page | undefined): readonly number[] {
  const tops = textLines(page).map((line) => line.top);
  return tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
}

function draftOfLines(lines: number, keys: Readonly<Record<string, string>> = {}): string {
  return draftOf({ ...BASE, 印章: "不加盖", ...keys }, paragraph(lines));
}

describe("lines drawn together or apart for the signature", () => {
  const drafts = Array.from({ length: 60 }, (_, index) => pagesOf(draftOfLines(index + 3)));
  const adjusted = drafts.flatMap((pages) => pages.filter((page) => page.linePitch !== undefined));

  it("stand at the page's pitch, within 28 and 33 points", () => {
    assert.ok(
      adjusted.some((page) => (page.linePitch ?? PITCH) < PITCH),
      "some are drawn together",
    );
    assert.ok(
      adjusted.some((page) => (page.linePitch ?? PITCH) > PITCH),
      "some are drawn apart",
    );
    for (const page of adjusted) {
      const { linePitch = 0 } = page;
      assert.ok(linePitch >= CLOSEST && linePitch <= WIDEST, `page ${page.number}: ${linePitch}`);
      for (const pitch of pitchesOn(page)) assert.ok(Math.abs(pitch - linePitch) < 0.001, `${pitch} for ${linePitch}`);
    }
  });

  it("all others stand on the grid", () => {
    const others = drafts.flatMap((pages) => pages.filter((page) => page.linePitch === undefined));
    for (const page of others) {
      for (const pitch of pitchesOn(page)) assert.ok(Math.abs(pitch - PITCH) < 0.001, `page ${page.number}: ${pitch}`);
    }
  });

  it("are drawn together where that keeps the signature on their page", () => {
    for (const pages of drafts) {
      const page = pages.find(({ linePitch = PITCH }) => linePitch < PITCH);
      if (page) assert.equal(pageWith(pages, "成文日期"), page);
    }
  });

  it("are drawn apart to fill the page that others leave for the signature's", () => {
    for (const pages of drafts) {
      const page = pages.find(({ linePitch = PITCH }) => linePitch > PITCH);
      if (!page) continue;
      assert.equal(pageWith(pages, "成文日期")?.number, page.number + 1);
      assert.ok(Math.abs((textLines(page).at(-1)?.bottom ?? 0) - 262) < 0.01, "down to the type area's edge");
    }
  });

  it("belong to one page, and text stands on the signature's", () => {
    for (const pages of drafts) {
      assert.ok(pages.filter((page) => page.linePitch !== undefined).length <= 1);
      assert.ok(textLines(pageWith(pages, "成文日期")).length >= 1);
    }
  });

  it("the note goes with the signature", () => {
    for (let lines = 3; lines <= 60; lines++) {
      const pages = pagesOf(draftOfLines(lines, { 附注: "此件公开发布" }));
      assert.equal(pageWith(pages, "附注"), pageWith(pages, "成文日期"));
    }
  });
});
