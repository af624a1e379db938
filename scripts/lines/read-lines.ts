import fs from "node:fs";
import type { Page } from "../../src/core/layout/page";
import { withoutWhite } from "../../src/core/render/docx/line-cursor";
import { TYPE_AREA } from "../../src/core/standard/geometry";
import { readPdf } from "../conformance/read/read-pdf";
import { textLines } from "../conformance/read/text-lines";

/** A line of a page without its white space. */
export interface Line {
  readonly text: string;
  /** Whether it is text, of the document or an attachment. */
  readonly isBody: boolean;
  /** How far it begins from the type area's edge, in mm. */
  readonly indent: number;
}

/** A page's number between dashes. */
const PAGE_NUMBER = /^[—-]\d+[—-]$/u;

/** Two baselines are of one line when they are no further apart, in mm. */
const SAME_HEIGHT = 0.5;

/** The lines of our pages, from above to below. */
export function linesOfPages(pages: readonly Page[]): readonly (readonly Line[])[] {
  return pages.map(({ items }) => {
    const rows: (Line & { y: number; text: string })[] = [];
    for (const item of items) {
      if (item.type !== "text" || item.rotation || item.element === "页码") continue;
      const row = rows.find(({ y }) => Math.abs(y - item.y) < SAME_HEIGHT);
      const text = withoutWhite(item.text);
      if (row) row.text += text;
      else {
        const isBody = item.element === "正文" || item.element === "附件正文";
        rows.push({ y: item.y, text, isBody, indent: item.x - TYPE_AREA.left });
      }
    }
    return rows.filter(({ text }) => text !== "").sort((a, b) => a.y - b.y);
  });
}

/** The lines of a PDF, page numbers left out; stretches of a line that much white parts are joined. */
export async function linesOfPdf(file: string): Promise<readonly (readonly string[])[]> {
  const pages = await readPdf(new Uint8Array(fs.readFileSync(file)));
  return pages.map((page) => {
    const rows: { y: number; text: string }[] = [];
    for (const { text, characters } of textLines(page)) {
      const y = characters[0]?.glyph.y ?? 0;
      const last = rows.at(-1);
      if (last && Math.abs(last.y - y) < SAME_HEIGHT) last.text += text;
      else rows.push({ y, text });
    }
    return rows.map(({ text }) => text).filter((text) => !PAGE_NUMBER.test(text));
  });
}
