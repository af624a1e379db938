import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { packagedFonts, renderDraft } from "../../../../scripts/conformance/render-draft";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { linesOn, textLines } from "../../layout/placed";

/** The lines of each page as a reader of PDFs copies them: where it sees white between glyphs it puts in a space. */
async function copiedLines(bytes: Uint8Array): Promise<readonly ReadonlySet<string>[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const pages = [...document.pages()].map((page) => new Set(page.getText().split(/\r?\n/u).map(plain)));
    document.destroy();
    return pages;
  } finally {
    library.destroy();
  }
}

/** A full-width space is copied as any other. */
function plain(line: string): string {
  return line.replaceAll("\u3000", " ").trim();
}

const FILES = ["samples", "test/golden/drafts"].flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".gw"))
    .map((name) => path.join(folder, name)),
);

describe("text copied from a PDF", () => {
  const fonts = packagedFonts();
  for (const file of FILES) {
    it(`has the lines of the pages, without stray white: ${file}`, async () => {
      const pages = layoutDraft(parseDraft(fs.readFileSync(file, "utf8")));
      const copied = await copiedLines(renderDraft(file, fonts));
      pages.forEach((page, index) => {
        const titles = linesOn(page).filter(({ items }) => items[0]?.element === "标题");
        const wanted = [...titles, ...textLines(page)].map(({ text }) => plain(text));
        assert.deepEqual(
          wanted.filter((line) => !copied[index]?.has(line)),
          [],
          `page ${page.number}`,
        );
      });
    });
  }
});
