import assert from "node:assert/strict";
import { firstValueOf, formatOf, titleHeadingOf, valuesOf } from "../../../src/core/draft/access";
import type { Block, Draft, Inline, Value } from "../../../src/core/draft/draft";
import type { Item, Page, TextItem } from "../../../src/core/layout/page";
import type { ElementName } from "../../../src/core/standard/elements";
import { MM_PER_POINT } from "../../../src/core/standard/sizes";

/** What must hold for the pages of any draft. */
export function assertPages(draft: Draft, pages: readonly Page[]): void {
  assert.ok(pages.length >= 1);
  pages.forEach((page, index) => {
    assert.equal(page.number, index + 1);
    assert.deepEqual([page.width, page.height].sort(), [210, 297]);
    for (const item of page.items) {
      assertOnPage(page, item);
      if (item.type === "text") assertText(draft.text, item);
    }
  });
  assertComplete(draft, pages);
}

function assertText(source: string, item: TextItem): void {
  const count = [...item.text].length;
  assert.deepEqual([item.xs.length, item.widths.length, item.x], [count, count, item.xs[0]]);
  const { range, text } = item;
  if (!range) return;
  assert.ok(0 <= range.start && range.start <= range.end && range.end <= source.length);
  // A line break in a value over several lines is a space on the page.
  const words = (value: string) => value.replace(/\s/gu, " ");
  if (range.end - range.start === text.length) assert.equal(words(source.slice(range.start, range.end)), words(text));
}

function assertOnPage(page: Page, item: Item): void {
  for (const [x, y] of cornersOf(item)) {
    assert.ok(Number.isFinite(x) && Number.isFinite(y), JSON.stringify(item));
    const isOn = -0.01 <= x && x <= page.width + 0.01 && -0.01 <= y && y <= page.height + 0.01;
    assert.ok(isOn, `page ${page.number}, (${x}, ${y}): ${JSON.stringify(item)}`);
  }
}

function cornersOf(item: Item): readonly (readonly [x: number, y: number])[] {
  switch (item.type) {
    case "text": {
      const length = endOfSeen(item) - item.x;
      const height = item.size * MM_PER_POINT;
      if (item.rotation)
        return [
          [item.x - 0.12 * height, item.y],
          [item.x + 0.88 * height, item.y + length],
        ];
      return [
        [item.x, item.y - 0.88 * height],
        [item.x + length, item.y + 0.12 * height],
      ];
    }
    case "rule":
      return [
        [item.x1, item.y1],
        [item.x2, item.y2],
      ];
    case "image":
      return [
        [item.x, item.y],
        [item.x + item.width, item.y + item.height],
      ];
    case "seal": {
      const radius = item.diameter / 2;
      return [
        [item.x - radius, item.y - radius],
        [item.x + radius, item.y + radius],
      ];
    }
  }
}

/** Where the last character that can be seen ends: spaces may hang over the edge. */
function endOfSeen({ text, x, xs, widths }: TextItem): number {
  const ends = [...text].map((character, index) =>
    /[\s\p{C}]/u.test(character) ? x : (xs[index] ?? x) + (widths[index] ?? 0),
  );
  return Math.max(x, ...ends);
}

/** Every character of the text, the attachments and the values that are set stands on a page. */
function assertComplete(draft: Draft, pages: readonly Page[]): void {
  const shown = new Uint8Array(draft.text.length);
  for (const page of pages) {
    for (const item of page.items) {
      if (item.type === "text" && item.range) shown.fill(1, item.range.start, item.range.end);
    }
  }
  const assertShown = (start: number, end: number, seen: RegExp, what: string) => {
    for (let offset = start; offset < end; offset++) {
      if (!seen.test(draft.text.charAt(offset))) continue;
      assert.ok(
        shown[offset],
        `${what}: ${JSON.stringify(draft.text.slice(offset, offset + 20))} at ${offset} is lost`,
      );
    }
  };
  for (const { text, range } of piecesOf(draft)) {
    assert.equal(draft.text.slice(range.start, range.end), text);
    assertShown(range.start, range.end, /[^\s\p{C}]/u, "text");
  }
  for (const { value, element } of setValues(draft)) {
    // Marks at the end of a value may be replaced by those of the line.
    if (value.verbatim) assertShown(value.range.start, value.range.end, /[\p{L}\p{N}]/u, element);
  }
}

type Piece = Pick<Inline, "text" | "range">;

function piecesOf(draft: Draft): readonly Piece[] {
  // An order has no title (10.2).
  const title = formatOf(draft) === "命令" ? titleHeadingOf(draft) : undefined;
  return [
    ...draft.body.filter((block) => block !== title).flatMap(piecesOfBlock),
    ...draft.attachments.flatMap((attachment) => [
      ...(attachment.title?.content ?? []),
      ...attachment.body.flatMap(piecesOfBlock),
    ]),
  ];
}

function piecesOfBlock(block: Block): readonly Piece[] {
  switch (block.type) {
    case "paragraph":
      return block.content;
    case "heading":
      return [...(block.label ? [block.label] : []), ...block.content];
    case "picture":
      return [block.caption];
    case "table":
      return [block.header, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => cell.content));
  }
}

/** Elements of which the first value is set, and those that are lists. */
const SINGLE: readonly ElementName[] = ["份号", "密级", "紧急程度", "发文字号", "成文日期", "附注"];
const LISTS: readonly ElementName[] = ["主送机关", "附件", "出席", "请假", "列席", "抄送机关", "发文机关署名"];

function setValues(draft: Draft): readonly { readonly element: ElementName; readonly value: Value }[] {
  const format = formatOf(draft);
  const single = [...SINGLE];
  if (format !== "命令") single.push("标题");
  if (format !== "信函") single.push("印发机关", "印发日期");
  const lists = format === "文件" ? [...LISTS, "签发人" as const] : LISTS;
  return [
    ...single.flatMap((element) => {
      const value = firstValueOf(draft, element);
      return value ? [{ element, value }] : [];
    }),
    ...lists.flatMap((element) => valuesOf(draft, element).map((value) => ({ element, value }))),
  ];
}
