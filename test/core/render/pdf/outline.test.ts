import assert from "node:assert/strict";
import type { Bookmark } from "../../../../src/core/render/bookmarks";
import { renderPdf } from "../../../../src/core/render/pdf/render-pdf";
import { makeLibrary } from "../fonts/make-font";
import { NO_INFORMATION, page } from "../items";
import { ReadPdf, textOfString } from "./read-pdf";

function render(bookmarks: readonly Bookmark[]): ReadPdf {
  return new ReadPdf(
    renderPdf([page(), page()], { ...NO_INFORMATION, bookmarks }, makeLibrary({}), () => undefined).bytes,
  );
}

/** The titles below an entry, each line as deep as it stands, walked as a reader does. */
function titlesBelow(pdf: ReadPdf, parent: string, depth = 0): readonly string[] {
  if (!parent.includes("/First")) return [];
  const titles: string[] = [];
  let entry = pdf.target(parent, "First").body;
  for (;;) {
    const title = textOfString(/\/Title <([\dA-F]+)>/u.exec(entry)?.[1] ?? "");
    titles.push("  ".repeat(depth) + title, ...titlesBelow(pdf, entry, depth + 1));
    if (!entry.includes("/Next")) return titles;
    const next = pdf.target(entry, "Next").body;
    assert.equal(pdf.target(next, "Prev").body, entry);
    entry = next;
  }
}

describe("bookmarks in a PDF file", () => {
  it("stand below the nearest one that is less deep, whatever levels are left out", () => {
    const depths = [
      ["通知", 0],
      ["1.甲", 3],
      ["一、乙", 1],
      ["（一）丙", 2],
      ["二、丁", 1],
      ["附件", 0],
    ] as const;
    const pdf = render(depths.map(([title, depth]) => ({ title, depth, page: 1, y: 0 })));
    const root = pdf.target(pdf.catalog, "Outlines").body;
    assert.deepEqual(titlesBelow(pdf, root), ["通知", "  1.甲", "  一、乙", "    （一）丙", "  二、丁", "附件"]);
    assert.match(root, /\/Count 6/u);
  });

  it("lead to their places, counted from the foot of the page as PDF does", () => {
    const pdf = render([{ title: "甲", depth: 0, page: 2, y: 37 }]);
    const entry = pdf.target(pdf.target(pdf.catalog, "Outlines").body, "First").body;
    const [, number, top] = /\/Dest\[(\d+) 0 R\/XYZ null ([\d.]+) null\]/u.exec(entry) ?? [];
    assert.equal(pdf.object(Number(number)).body, pdf.pages[1]);
    assert.equal(Number(top), 737.0079);
  });

  it("lead nowhere when there is no such page, and are left out when there are none", () => {
    const pdf = render([{ title: "甲", depth: 0, page: 9, y: 0 }]);
    assert.doesNotMatch(pdf.target(pdf.target(pdf.catalog, "Outlines").body, "First").body, /Dest/u);
    assert.doesNotMatch(render([]).catalog, /Outlines/u);
  });
});
