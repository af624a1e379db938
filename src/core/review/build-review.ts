import { partOf } from "../check/part-of";
import type { Finding } from "../check/rule";
import { textsOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { DocumentPart, ElementName } from "../standard/elements";
import { elementNamed } from "../standard/elements";
import { CONTENT_ITEMS, type ContentItem, FORMAT_ITEMS, type FormatItem } from "../standard/review-items";
import { type Range, range } from "../text/range";
import { fingerprintOf } from "./fingerprint";
import { EMPTY_SHEET, entryOf, type ReviewSheet } from "./sheet";
import { type ItemState, keyOf, stateOf } from "./states";

/** A draft as a reviewer's sheet shows it. */
export interface Review {
  /** The fingerprint of the draft's text. */
  readonly text: string;
  readonly format: readonly ReviewedFormat[];
  readonly content: readonly ReviewedContent[];
  readonly sheet: ReviewSheet;
  /** Whether the draft is no longer the one for which the sheet was filled in. */
  readonly isStale: boolean;
}

/** An item of the form, as the checks see it. */
export interface ReviewedFormat {
  readonly item: FormatItem;
  readonly state: ItemState;
  /** What the draft says there; empty for what has no key. */
  readonly value: string;
  /** Where it stands; undefined where it does not. */
  readonly place: Range | undefined;
  readonly findings: readonly Finding[];
}

/** An item of the content, as the reviewer sees it. */
export interface ReviewedContent {
  readonly item: ContentItem;
  /** Ticked for the text as it is now, for an earlier one, or not at all. */
  readonly tick: "fresh" | "stale" | "none";
  readonly note: string;
}

/** The sheet of a draft: what the checks have found, item by item, and what the reviewer has entered. */
export function buildReview(draft: Draft, findings: readonly Finding[], sheet: ReviewSheet = EMPTY_SHEET): Review {
  const text = fingerprintOf(draft.text);
  const byItem = groupedByItem(findings);
  const content = CONTENT_ITEMS.map((item) => reviewedContent(item, sheet, text));
  return {
    text,
    format: FORMAT_ITEMS.map((item) => reviewedFormat(item, draft, byItem.get(item) ?? [])),
    content,
    sheet,
    isStale: (sheet.text !== undefined && sheet.text !== text) || content.some(({ tick }) => tick === "stale"),
  };
}

/** The item that a part of the document belongs to. */
function itemOfPart(part: DocumentPart): FormatItem | undefined {
  return FORMAT_ITEMS.find(({ parts }) => parts.includes(part));
}

function groupedByItem(findings: readonly Finding[]): ReadonlyMap<FormatItem, readonly Finding[]> {
  const byItem = new Map<FormatItem, Finding[]>();
  for (const finding of findings) {
    const item = itemOfPart(partOf(finding));
    if (!item) continue;
    const group = byItem.get(item);
    if (group) group.push(finding);
    else byItem.set(item, [finding]);
  }
  return byItem;
}

function reviewedFormat(item: FormatItem, draft: Draft, findings: readonly Finding[]): ReviewedFormat {
  const title = item.parts.includes("标题") ? titleOf(draft) : undefined;
  const key = keyOf(item, draft);
  const values = item.parts.flatMap((part) => (elementNamed(part) ? textsOf(draft, part as ElementName) : []));
  return {
    item,
    state: stateOf(item, draft, findings),
    value: title?.text ?? values.join("、"),
    place: key?.range ?? title?.range ?? textPlace(item, draft),
    findings,
  };
}

/** Where the main text begins, for the item that is about it. */
function textPlace({ parts }: FormatItem, draft: Draft): Range | undefined {
  const first = parts.includes("正文") ? draft.body[0] : undefined;
  return first && range(first.range.start, first.range.start);
}

function reviewedContent(item: ContentItem, sheet: ReviewSheet, text: string): ReviewedContent {
  const entry = entryOf(sheet, item.id);
  const tickedFor = entry?.tickedFor;
  const tick = tickedFor === undefined ? "none" : tickedFor === text ? "fresh" : "stale";
  return { item, tick, note: entry?.note ?? "" };
}
