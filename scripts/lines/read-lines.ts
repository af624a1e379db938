import fs from "node:fs";
import type { Page, Part } from "../../src/core/layout/page";
import { TYPE_AREA } from "../../src/core/standard/geometry";
import type { Typeface } from "../../src/core/standard/typefaces";
import { isHalfWidth } from "../../src/core/text/characters";
import { readPdf } from "../conformance/read/read-pdf";
import { textLines } from "../conformance/read/text-lines";

/** A line of our pages without its white space. */
export interface Line {
  readonly text: string;
  /** What its first word is part of. */
  readonly part: Part;
  /** Whether it is text, of the document or an attachment. */
  readonly isBody: boolean;
  /** Its stretches of one typeface. */
  readonly runs: readonly { readonly text: string; readonly typeface: Typeface }[];
  /** How far it begins from the type area's edge, in mm. */
  readonly indent: number;
}

/** The lines of a word processor's pages. */
export interface PagesRead {
  readonly pages: readonly (readonly string[])[];
  /** The characters that its font draws in another width than those that the standard names. */
  readonly oddCharacters: ReadonlySet<string>;
}

/** A page's number between dashes, as it stands below the type area. */
const PAGE_NUMBER = /^[—-]\d+[—-]$/u;

/** Two baselines are of one line when they are no further apart, in mm. */
const SAME_HEIGHT = 0.5;

/** So much of its width in em a character may differ by. */
const TOLERANCE = 0.02;

/** The lines of our pages, from above to below. */
export function linesOfPages(pages: readonly Page[]): readonly (readonly Line[])[] {
  return pages.map(({ items }) => {
    const rows: (Line & { y: number; text: string; runs: { text: string; typeface: Typeface }[] })[] = [];
    for (const item of items) {
      if (item.type !== "text" || item.rotation || item.element === "页码") continue;
      const row = rows.find(({ y }) => Math.abs(y - item.y) < SAME_HEIGHT);
      const text = comparable(item.text);
      const run = { text: item.text, typeface: item.font };
      if (row) {
        row.text += text;
        row.runs.push(run);
      } else {
        const isBody = item.element === "正文" || item.element === "附件正文";
        rows.push({ y: item.y, text, part: item.element, isBody, runs: [run], indent: item.x - TYPE_AREA.left });
      }
    }
    return rows.filter(({ text }) => text !== "").sort((a, b) => a.y - b.y);
  });
}

/** The lines of a PDF, page numbers left out; stretches of a line that much white parts are joined. */
export async function linesOfPdf(file: string): Promise<PagesRead> {
  const read = await readPdf(new Uint8Array(fs.readFileSync(file)));
  const oddCharacters = new Set<string>();
  const pages = read.map((page) => {
    const rows: { y: number; text: string }[] = [];
    for (const { text, characters } of textLines(page)) {
      const y = characters[0]?.glyph.y ?? 0;
      if (y > TYPE_AREA.bottom && PAGE_NUMBER.test(text)) continue;
      for (const { glyph } of characters) {
        const width = isHalfWidth(glyph.text) ? 0.5 : 1;
        if (Math.abs(glyph.advance / glyph.em - width) > TOLERANCE) oddCharacters.add(glyph.text);
      }
      const last = rows.at(-1);
      if (last && Math.abs(last.y - y) < SAME_HEIGHT) last.text += comparable(text);
      else rows.push({ y, text: comparable(text) });
    }
    return rows.map(({ text }) => text).filter((text) => text !== "");
  });
  return { pages, oddCharacters };
}

/** A text without white and without what is not seen, of which programs write one thing or another. */
export function comparable(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}\uFFFD]/gu, "");
}
