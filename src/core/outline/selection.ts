import { sentencesIn } from "../check/sentences";
import { visibleText } from "../draft/content";
import type { Block, Draft, Field, Inline, Label } from "../draft/draft";
import { contains, type Range, range, touches } from "../text/range";
import { type OutlineEntry, outlineOf } from "./outline";

/**
 * What a writer selects around a place, from the smallest to the whole: word, clause, what is enclosed in marks, sentence,
 * paragraph or cell or value, row or element, each level, the main text or the attachment, everything. Each range holds
 * the one before it, and none stands twice.
 */
export function selectionsAt(draft: Draft, offset: number): readonly Range[] {
  const place = range(offset, offset);
  const candidates = [
    ...wordsAround(draft, offset),
    ...outlineOf(draft).flatMap((entry) => entriesAround(entry, place)),
    ...bodyParts(draft),
    range(0, draft.text.length),
  ];
  const around = candidates.filter((candidate) => contains(candidate, place) && candidate.end > candidate.start);
  const bySize = around.sort((a, b) => lengthOf(a) - lengthOf(b));
  const nested: Range[] = [];
  for (const candidate of bySize) {
    const last = nested.at(-1);
    if (!last || (contains(candidate, last) && lengthOf(candidate) > lengthOf(last))) nested.push(candidate);
  }
  return nested;
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

function entriesAround(entry: OutlineEntry, place: Range): readonly Range[] {
  if (!contains(entry.range, place)) return [];
  return [entry.range, ...entry.children.flatMap((child) => entriesAround(child, place))];
}

/** All elements, and the main text as a whole. */
function bodyParts({ body, frontMatter }: Draft): readonly Range[] {
  const [first] = body;
  const last = body.at(-1);
  return [
    ...(frontMatter ? [frontMatter.contentRange] : []),
    ...(first && last ? [range(first.range.start, last.range.end)] : []),
  ];
}

/** The piece of words that the place is in, with what it is made of. */
function wordsAround(draft: Draft, offset: number): readonly Range[] {
  const { frontMatter, body, attachments } = draft;
  const field = frontMatter?.fields.find((one) => touches(one.range, offset));
  if (field) return fieldRanges(draft.text, field, offset);
  const attachment = attachments.find((one) => touches(one.range, offset));
  const title = attachment?.title;
  if (title && touches(title.range, offset)) return [title.range, ...lineRanges(title.content, offset)];
  const block = (attachment?.body ?? body).find((one) => touches(one.range, offset));
  return block ? [block.range, ...blockRanges(block, offset)] : [];
}

function fieldRanges(text: string, field: Field, offset: number): readonly Range[] {
  const child = field.children.find((one) => touches(one.range, offset));
  const inner = child ? fieldRanges(text, child, offset) : [];
  const value = field.values.find((one) => touches(one.range, offset));
  const words = value?.verbatim ? lineRanges([{ text: value.text, range: value.range, strong: false }], offset) : [];
  return [...inner, ...words, ...(value ? [value.range] : []), field.keyRange, field.valueRange, field.range];
}

function blockRanges(block: Block, offset: number): readonly Range[] {
  switch (block.type) {
    case "paragraph":
      return lineRanges(block.content, offset);
    case "heading":
      return lineRanges(block.content, offset, block.label);
    case "picture":
      return [block.caption.range, block.pathRange];
    case "table": {
      const row = [block.header, ...block.rows].find((one) => touches(one.range, offset));
      const cell = row?.cells.find((one) => touches(one.range, offset));
      return [...(row ? [row.range] : []), ...(cell ? [cell.range, ...lineRanges(cell.content, offset)] : [])];
    }
  }
}

/** Word, clause, enclosed words and sentence around the place, and the words of the whole line. */
function lineRanges(content: readonly Inline[], offset: number, label?: Label): readonly Range[] {
  const pieces = label ? [label, ...content] : content;
  if (pieces.length === 0) return [];
  const { text, rangeOf } = visibleText(content);
  const at = placeIn(content, offset);
  const stretches: (readonly [number, number])[] = [[0, text.length]];
  if (at !== undefined) {
    const sentence = sentencesIn(text).find(({ from, to }) => from <= at && at <= to);
    if (sentence) stretches.push([sentence.from, sentence.to]);
    stretches.push(...enclosuresAround(text, at), clauseAround(text, at), wordAround(text, at));
  }
  const ranges = stretches.filter(([from, to]) => from < to).map(([from, to]) => rangeOf(from, to));
  return label ? [...ranges, label.range] : ranges;
}

/** The place in the visible text; undefined before its first character and behind its last. */
function placeIn(content: readonly Inline[], offset: number): number | undefined {
  let length = 0;
  for (const { text, range: place } of content) {
    if (offset < place.start) return length > 0 ? length : undefined;
    if (offset <= place.end) return length + offset - place.start;
    length += text.length;
  }
  return undefined;
}

const CLAUSE_MARKS = "\uFF0C\uFF1B\uFF1A。\uFF01\uFF1F、";
const OPENINGS = "\uFF08《〈“‘〔【[(";
const CLOSINGS = "\uFF09》〉”’〕】])";

/** From behind the mark before to before the mark behind; a mark of the other kind within brackets ends it too. */
function clauseAround(text: string, at: number): readonly [number, number] {
  const ends = CLAUSE_MARKS + OPENINGS + CLOSINGS;
  let [from, to] = [at, at];
  while (from > 0 && !ends.includes(text.charAt(from - 1))) from--;
  while (to < text.length && !ends.includes(text.charAt(to))) to++;
  return [from, to];
}

/** What stands between marks that enclose the place, without the marks and with them, the innermost first. */
function enclosuresAround(text: string, at: number): readonly (readonly [number, number])[] {
  const open: { readonly from: number; readonly kind: number }[] = [];
  const found: (readonly [number, number])[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    const opening = OPENINGS.indexOf(character);
    if (opening >= 0) open.push({ from: offset, kind: opening });
    const closing = CLOSINGS.indexOf(character);
    if (closing < 0 || open.at(-1)?.kind !== closing) continue;
    const from = open.pop()?.from ?? 0;
    if (from < at && at <= offset) found.push([from + 1, offset], [from, offset + 1]);
  }
  return found;
}

let segmenter: Intl.Segmenter | undefined;

/** No stretch is looked through for words that is longer. */
const LONGEST_CLAUSE = 400;

/** The word that the place is in or at the end of. */
function wordAround(text: string, at: number): readonly [number, number] {
  const [from, to] = clauseAround(text, at);
  if (to - from > LONGEST_CLAUSE || from === to) return [from, to];
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const clause = text.slice(from, to);
  const segment =
    segmenter.segment(clause).containing(at - from) ?? segmenter.segment(clause).containing(at - from - 1);
  return segment ? [from + segment.index, from + segment.index + segment.segment.length] : [from, to];
}
