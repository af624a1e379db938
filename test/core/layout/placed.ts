import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import type { LayoutOptions } from "../../../src/core/layout/options";
import type { Page, RuleItem, SealItem, TextItem } from "../../../src/core/layout/page";

/** The grid's figures in mm (standard: 156 mm of 28 characters, 22 lines in 225 mm), written down once more on purpose. */
export const CELL = 156 / 28;
export const PITCH = 10.45;

/** A character's height for each point of its size, in mm: 15.75 pt type is 5.556 mm, set in 16 pt. */
const HEIGHT_OF_POINT = 5.556 / 16;
const EM_OF_POINT = 25.4 / 72;

/** How far a full-width character's middle lies above the baseline, in ems. */
const MIDDLE = 0.38;

/** Text that stands together on one line of a page; in mm from the page's upper left corner. */
export interface PlacedLine {
  readonly page: number;
  readonly text: string;
  readonly items: readonly TextItem[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly font: string;
}

export function pagesOf(text: string, options?: LayoutOptions): readonly Page[] {
  return layoutDraft(parseDraft(text), options);
}

export function textItems(page: Page): readonly TextItem[] {
  return page.items.filter((item): item is TextItem => item.type === "text");
}

export function rulesOn(page: Page | undefined): readonly RuleItem[] {
  return (page?.items ?? []).filter((item): item is RuleItem => item.type === "rule");
}

export function sealsOn(pages: readonly Page[]): readonly SealItem[] {
  return pages.flatMap((page) => page.items).filter((item): item is SealItem => item.type === "seal");
}

/** The page's lines in the order in which they were placed: items of one element, one behind the other on one height. */
export function linesOn(page: Page): readonly PlacedLine[] {
  const lines: TextItem[][] = [];
  for (const item of textItems(page)) {
    const last = lines.at(-1)?.at(-1);
    const goesOn = last && last.y === item.y && last.element === item.element && item.x - endOf(last) < CELL / 2;
    if (goesOn && item.x >= last.x) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines.map((items) => placedLine(page.number, items));
}

export function allLines(pages: readonly Page[]): readonly PlacedLine[] {
  return pages.flatMap(linesOn);
}

/** The first line that begins with the words. */
export function lineOf(pages: readonly Page[], words: string): PlacedLine {
  const found = allLines(pages).find((line) => line.text.startsWith(words));
  assert.ok(found, `no line begins with ${words}`);
  return found;
}

/** Lines of the main text or an attachment on a page. */
export function textLines(page: Page | undefined): readonly PlacedLine[] {
  return (page ? linesOn(page) : []).filter(({ items }) => /^(?:正文|附件正文)$/u.test(items[0]?.element ?? ""));
}

function placedLine(page: number, items: readonly TextItem[]): PlacedLine {
  const [first] = items;
  const last = items.at(-1);
  assert.ok(first && last);
  const middle = first.y - MIDDLE * first.size * EM_OF_POINT;
  const height = first.size * HEIGHT_OF_POINT;
  return {
    page,
    text: items.map((item) => item.text).join(""),
    items,
    left: first.x,
    right: endOf(last),
    top: middle - height / 2,
    bottom: middle + height / 2,
    size: first.size,
    font: first.font,
  };
}

function endOf({ x, xs, widths }: TextItem): number {
  return (xs.at(-1) ?? x) + (widths.at(-1) ?? 0);
}

/** The middle of a line across the page. */
export function middleOf(line: PlacedLine): number {
  return (line.left + line.right) / 2;
}

/** The place `indent` characters in from the type area's right edge. */
export function fromRight(indent: number): number {
  return 184 - indent * CELL;
}

/** The left edge of a column of the grid, counted from 1. */
export function column(number: number): number {
  return 28 + (number - 1) * CELL;
}

/** Chinese text of so many characters without marks. */
export function filler(count: number): string {
  return "公文质量检查工作要求".repeat(Math.ceil(count / 10)).slice(0, count);
}

/** A front matter of the keys and values, and the body. */
export function draftOf(keys: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n${body}\n`;
}
