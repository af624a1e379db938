import { plainText, titleHeadingOf, titleOf } from "../../core/draft/access";
import type { Attachment, Block, Draft, Heading } from "../../core/draft/draft";
import { headingLabels } from "../../core/draft/heading-labels";
import { type Range, range } from "../../core/text/range";

/** A part of a draft that readers jump to or fold. */
export interface OutlineEntry {
  readonly kind: "front-matter" | "title" | "heading" | "table" | "attachment";
  /** The part's own words; empty when it has none. */
  readonly name: string;
  /** All that belongs to it. */
  readonly range: Range;
  /** The words themselves, within `range`. */
  readonly selection: Range;
  readonly children: readonly OutlineEntry[];
}

/** The draft's parts: front matter, headings nested by depth, tables below their heading, attachments. */
export function outlineOf(draft: Draft): readonly OutlineEntry[] {
  const { frontMatter, body, attachments, text } = draft;
  const title = titleHeadingOf(draft);
  const main = body.filter((block) => block !== title);
  return [
    ...(frontMatter ? [frontMatterEntry(draft, frontMatter.range)] : []),
    ...(title ? [leaf("title", plainText(title.content), title.range)] : []),
    ...sections(main, attachments[0]?.range.start ?? text.length),
    ...attachments.map((attachment) => attachmentEntry(text, attachment)),
  ];
}

function leaf(kind: OutlineEntry["kind"], name: string, place: Range): OutlineEntry {
  return { kind, name, range: place, selection: place, children: [] };
}

/** The front matter is named for the title that stands in it. */
function frontMatterEntry(draft: Draft, whole: Range): OutlineEntry {
  const title = titleOf(draft);
  if (!title || title.range.start >= whole.end) return leaf("front-matter", "", whole);
  return { ...leaf("front-matter", title.text, whole), selection: title.range };
}

function attachmentEntry(text: string, attachment: Attachment): OutlineEntry {
  const { openingRange, title, body } = attachment;
  const words = [text.slice(openingRange.start, openingRange.end).trim(), title ? plainText(title.content) : ""];
  return {
    kind: "attachment",
    name: words.join(" ").trim(),
    range: attachment.range,
    selection: openingRange,
    children: sections(body, attachment.range.end),
  };
}

/** A heading whose end is not yet known. */
interface OpenHeading {
  readonly heading: Heading;
  readonly children: OutlineEntry[];
}

/** The headings and tables among the blocks; a heading reaches to the next one that is not below it. */
function sections(blocks: readonly Block[], end: number): readonly OutlineEntry[] {
  const labels = headingLabels(blocks);
  const top: OutlineEntry[] = [];
  const open: OpenHeading[] = [];
  const add = (entry: OutlineEntry) => (open.at(-1)?.children ?? top).push(entry);
  const close = (depth: number, at: number) => {
    for (let last = open.at(-1); last && last.heading.depth >= depth; last = open.at(-1)) {
      open.pop();
      const { heading, children } = last;
      const name = (heading.label?.text ?? labels.get(heading) ?? "") + headingWords(heading);
      add({ kind: "heading", name, range: range(heading.range.start, at), selection: heading.range, children });
    }
  };
  for (const block of blocks) {
    if (block.type === "table") add(leaf("table", "", block.range));
    if (block.type !== "heading") continue;
    close(block.depth, block.range.start);
    open.push({ heading: block, children: [] });
  }
  close(Number.NEGATIVE_INFINITY, end);
  return top;
}

/** The words in the heading's typeface, without the mark that ends them. */
function headingWords(heading: Heading): string {
  return heading.content
    .map((inline) => inline.text.slice(0, Math.max(0, heading.headingEnd - inline.range.start)))
    .join("")
    .replace(/[。\uFF01\uFF1F\uFF1A\uFF1B.]$/u, "");
}
