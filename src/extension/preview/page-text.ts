import type { ImageItem, Page, TextItem } from "../../core/layout/page";
import type { BlockFinder, SourceBlock } from "./block-finder";
import { type Extent, extentOf, union } from "./extent";
import type { PageTextBlock } from "./messages";
import { isFromDraft } from "./page-source";

export type { BlockFinder } from "./block-finder";

/** What reads as one, while it is put together. */
interface Part {
  readonly items: (TextItem | ImageItem)[];
  block: SourceBlock | undefined;
  /** The number of its first item that comes from the draft, among those of the page. */
  item: number | undefined;
}

/**
 * The page's words in the order in which they are read, for those who hear them: a picture of a page is but single
 * letters. Lines of one paragraph are one text, headings have their level, and the cells of a row stand together.
 */
export function pageText(page: Page, blockAt: BlockFinder): readonly PageTextBlock[] {
  const parts: Part[] = [];
  let number = 0;
  for (const item of page.items) {
    if (item.type !== "text" && item.type !== "image") continue;
    const isSource = isFromDraft(item);
    const block = isSource && !isHead(item) ? blockAt(item.range.start) : undefined;
    const own = isSource ? number++ : undefined;
    const last = parts.at(-1);
    if (last && goesOn(last, item, block)) {
      last.items.push(item);
      last.block ??= block;
      last.item ??= own;
    } else {
      parts.push({ items: [item], block, item: own });
    }
  }
  return parts.map(blockOf);
}

/** Elements of the front matter stand under their own names. */
function isHead({ element }: TextItem | ImageItem): boolean {
  return !["正文", "附件标题", "附件正文", "表格", "图片"].includes(element);
}

/**
 * Whether the item goes on with what was read before: the same element, and the same block of the draft; words that the
 * layout supplies belong to those on their line.
 */
function goesOn(part: Part, item: TextItem | ImageItem, block: SourceBlock | undefined): boolean {
  const last = part.items.at(-1);
  if (last?.type !== "text" || item.type !== "text" || last.element !== item.element) return false;
  if (part.block === block || part.block?.start === block?.start) return true;
  return (part.block === undefined || block === undefined) && isSameLine(last, item);
}

function isSameLine(a: TextItem, b: TextItem): boolean {
  return Math.abs(a.y - b.y) < 0.1;
}

function blockOf({ items, block, item }: Part): PageTextBlock {
  const [first] = items;
  const base = { box: boxOf(union(items.map(extentOf))), ...(item === undefined ? {} : { item }) };
  if (first?.type === "image") return { ...base, kind: "picture", text: first.alternative || first.path };
  const text = joined(items.filter((part) => part.type === "text"));
  if (first?.element === "标题") return { ...base, kind: "heading", level: 1, text };
  const { kind = "paragraph", level, row } = block ?? {};
  return { ...base, kind, text, ...(level === undefined ? {} : { level }), ...(row === undefined ? {} : { row }) };
}

/** Lines become one text again: a space only between words that need one. */
function joined(items: readonly TextItem[]): string {
  return items.reduce((text, item, index) => {
    const last = items[index - 1];
    const needsSpace = last && !isSameLine(last, item) && WORD_END.test(text) && WORD_START.test(item.text);
    return `${text}${needsSpace ? " " : ""}${item.text}`;
  }, "");
}

const WORD_END = /[\p{Script=Latin}\d]$/u;
const WORD_START = /^[\p{Script=Latin}\d]/u;

function boxOf({ left, top, width, height }: Extent): PageTextBlock["box"] {
  return [left, top, width, height].map((millimetres) => Math.round(millimetres * 10) / 10) as [
    number,
    number,
    number,
    number,
  ];
}
