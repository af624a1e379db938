import { RECIPIENTS } from "../../draft/wording";
import type { Item, Page, Part, TextItem } from "../../layout/page";
import { COLORS } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";

/** What flowing text takes over from the pages that the layout made, so that the two agree. */
export interface PagesFacts {
  /** The text's lines as the pages break it; undefined when the pages do not have it. */
  linesOf(element: Part, text: string): readonly string[] | undefined;
  /** How many lines the element takes; 0 when the pages do not have it. */
  lineCount(element: Part): number;
  /** The issuer's mark's size in points; undefined when the pages have no mark. */
  readonly markPoints: number | undefined;
  /** Whether the names of a mark stand one above the other. */
  readonly isMarkStacked: boolean;
  /** Whether a red rule stands on the first page. */
  readonly hasRedRule: boolean;
  /** The baseline of the first line of text below the title, in mm; undefined when the first page has none. */
  readonly textBaseline: number | undefined;
  /** Whether the addressees stand in the imprint (7.3.2). */
  readonly areAddresseesMoved: boolean;
  /** The picture's size in mm as the pages show it, by where it stands in the source. */
  pictureSize(start: number): { readonly width: number; readonly height: number } | undefined;
  /** How many pages the imprint stands behind the text: 0 on the same page, 2 with a blank page between. */
  readonly imprintAfter: number;
  /** Whether the imprint's page bears a number. */
  readonly isImprintNumbered: boolean;
}

const IMPRINT: ReadonlySet<Part> = new Set<Part>([
  ...RECIPIENTS.map(({ element }) => element),
  "印发机关",
  "印发日期",
  "印数",
]);
const RUNNING: ReadonlySet<Part> = new Set<Part>(["主送机关", "称谓", "正文"]);
const NO_TEXT: ReadonlySet<Part> = new Set<Part>(["页码", "分隔线"]);

export function readPages(pages: readonly Page[]): PagesFacts {
  const items = pages.flatMap((page) => page.items);
  const images = items.filter((item) => item.type === "image");
  const imprintPage = lastPage(pages, (item) => IMPRINT.has(item.element));
  const textPage = lastPage(pages, isText);
  const linesAt = (element: Part) => linesIn(items.filter(isTextOf(element)));
  const addressees = items.find(isTextOf("主送机关"));
  return {
    linesOf: (element, text) => findLines(linesAt(element), text),
    lineCount: (element) => linesAt(element).length,
    markPoints: items.find(isTextOf("发文机关标志"))?.size,
    isMarkStacked: linesAt("发文机关标志").length > 1,
    hasRedRule: (pages[0]?.items ?? []).some((item) => item.type === "rule" && item.color === COLORS.red),
    textBaseline: (pages[0]?.items ?? []).find(isRunningText)?.y,
    areAddresseesMoved: addressees !== undefined && addressees.size < POINTS.三号,
    pictureSize: (start) => images.find((image) => image.range.start === start),
    imprintAfter: Math.max(0, (imprintPage?.number ?? 0) - (textPage?.number ?? 0)),
    isImprintNumbered: imprintPage?.items.some((item) => item.element === "页码") ?? true,
  };
}

function lastPage(pages: readonly Page[], holds: (item: Item) => boolean): Page | undefined {
  return pages.filter((page) => page.items.some(holds)).at(-1);
}

/** Whether the item is part of the main text or an attachment, not of the imprint, whose type is smaller. */
function isText(item: Item): boolean {
  const isMovedAddressee = item.element === "主送机关" && item.type === "text" && item.size < POINTS.三号;
  return !IMPRINT.has(item.element) && !NO_TEXT.has(item.element) && !isMovedAddressee;
}

/** Addressees, who is greeted, and the text itself, in its size. */
function isRunningText(item: Item): item is TextItem {
  return item.type === "text" && RUNNING.has(item.element) && item.size === POINTS.三号;
}

function isTextOf(element: Part): (item: Item) => item is TextItem {
  return (item): item is TextItem => item.type === "text" && item.element === element;
}

/** The run of lines whose characters, white space aside, are those of the text. */
function findLines(lines: readonly string[], text: string): readonly string[] | undefined {
  const wanted = bare(text);
  for (let first = 0; first < lines.length; first++) {
    let joined = "";
    for (let last = first; last < lines.length && joined.length < wanted.length; last++) {
      joined += bare(lines[last] ?? "");
      if (joined === wanted) return lines.slice(first, last + 1);
    }
  }
  return undefined;
}

/** Items at one height that follow each other are one line. */
function linesIn(items: readonly TextItem[]): string[] {
  const lines: string[] = [];
  let height: number | undefined;
  for (const item of items) {
    if (item.y === height) lines.push((lines.pop() ?? "") + item.text);
    else lines.push(item.text);
    height = item.y;
  }
  return lines;
}

function bare(text: string): string {
  return text.replace(/\s/gu, "");
}
