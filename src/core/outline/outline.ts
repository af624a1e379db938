import { plainText, titleHeadingOf, titleOf } from "../draft/access";
import type { Attachment, Block, Draft, Field, FrontMatter, Heading } from "../draft/draft";
import { headingLabels } from "../draft/heading-labels";
import { type Range, range } from "../text/range";

/** A part of a draft that readers jump to or fold. */
export interface OutlineEntry {
  readonly kind: "front-matter" | "element" | "title" | "heading" | "table" | "picture" | "attachment";
  /** The part's own words; empty when it has none. */
  readonly name: string;
  /** What else tells the part from others: an element's value, the words behind a number. */
  readonly detail: string;
  /** All that belongs to it. */
  readonly range: Range;
  /** The words themselves, within `range`. */
  readonly selection: Range;
  readonly children: readonly OutlineEntry[];
}

/** The draft's parts: elements, headings nested by depth, tables and pictures below their heading, attachments. */
export function outlineOf(draft: Draft): readonly OutlineEntry[] {
  const { frontMatter, body, attachments, text } = draft;
  const title = titleHeadingOf(draft);
  const main = body.filter((block) => block !== title);
  return [
    ...(frontMatter ? [frontMatterEntry(draft, frontMatter)] : []),
    ...(title ? [leaf("title", plainText(title.content), title.range)] : []),
    ...sections(main, attachments[0]?.range.start ?? text.length),
    ...attachments.map((attachment) => attachmentEntry(text, attachment)),
  ];
}

function leaf(kind: OutlineEntry["kind"], name: string, place: Range, detail = ""): OutlineEntry {
  return { kind, name, detail: shortened(detail), range: place, selection: place, children: [] };
}

/** The front matter is named for the title that stands in it. */
function frontMatterEntry(draft: Draft, { range: whole, fields }: FrontMatter): OutlineEntry {
  const title = titleOf(draft);
  const entry = { ...leaf("front-matter", "", whole), children: fields.map(elementEntry) };
  return title && title.range.start < whole.end ? { ...entry, name: title.text, selection: title.range } : entry;
}

function elementEntry({ key, keyRange, range: whole, values, children }: Field): OutlineEntry {
  const detail = values.map(({ text }) => text.trim()).join("、");
  return { ...leaf("element", key, whole, detail), selection: keyRange, children: children.map(elementEntry) };
}

function attachmentEntry(text: string, attachment: Attachment): OutlineEntry {
  const { openingRange, title, body } = attachment;
  const words = [text.slice(openingRange.start, openingRange.end).trim(), title ? plainText(title.content) : ""];
  return {
    kind: "attachment",
    name: words.join(" ").trim(),
    detail: "",
    range: attachment.range,
    selection: openingRange,
    children: sections(body, attachment.range.end),
  };
}

/** A heading whose end is not yet known. */
interface OpenHeading {
  readonly heading: Heading;
  readonly depth: number;
  readonly children: OutlineEntry[];
}

/** The headings, tables and pictures among the blocks; a heading reaches to the next one that is not below it. */
function sections(blocks: readonly Block[], end: number): readonly OutlineEntry[] {
  const labels = headingLabels(blocks);
  const top: OutlineEntry[] = [];
  const open: OpenHeading[] = [];
  const add = (entry: OutlineEntry) => (open.at(-1)?.children ?? top).push(entry);
  const close = (depth: number, at: number) => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      open.pop();
      add(headingEntry(last, labels.get(last.heading), at));
    }
  };
  for (const block of blocks) {
    if (block.type === "table") add(leaf("table", "", block.range, plainRow(block.header.cells)));
    if (block.type === "picture") add(leaf("picture", block.caption.text, block.range, block.path));
    if (block.type !== "heading") continue;
    const depth = depthOf(block, open);
    close(depth, block.range.start);
    open.push({ heading: block, depth, children: [] });
  }
  close(Number.NEGATIVE_INFINITY, end);
  return top;
}

/** Levels within an article are its items (第一条 （一） 1.): they stand below it, however high they are elsewhere. */
function depthOf({ depth, label }: Heading, open: readonly OpenHeading[]): number {
  const article = open.find(({ heading }) => heading.label?.style === "article");
  const isLevel = label === undefined || label.style.startsWith("level-");
  return article && isLevel ? article.depth + depth : depth;
}

function headingEntry({ heading, children }: OpenHeading, label: string | undefined, end: number): OutlineEntry {
  const words = headingWords(heading);
  const detail = words === "" ? plainText(heading.content) : "";
  return {
    ...leaf("heading", (heading.label?.text ?? label ?? "") + words, range(heading.range.start, end), detail),
    selection: heading.range,
    children,
  };
}

/** The words in the heading's typeface, without the mark that ends them. */
function headingWords(heading: Heading): string {
  return heading.content
    .map((inline) => inline.text.slice(0, Math.max(0, heading.headingEnd - inline.range.start)))
    .join("")
    .replace(/[。\uFF01\uFF1F\uFF1A\uFF1B.]$/u, "");
}

function plainRow(cells: readonly { readonly content: Parameters<typeof plainText>[0] }[]): string {
  return cells.map(({ content }) => plainText(content)).join("、");
}

/** As many characters as an outline has room for. */
const MOST_CHARACTERS = 40;

function shortened(text: string): string {
  const characters = [...text.slice(0, MOST_CHARACTERS * 2)];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}……` : text;
}
