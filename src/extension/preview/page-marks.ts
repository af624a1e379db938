import { type Finding, shownSeverity } from "../../core/check/rule";
import type { Page, TextItem } from "../../core/layout/page";
import { MM_PER_POINT } from "../../core/standard/sizes";
import { overlaps, type Range } from "../../core/text/range";
import { isPlaceToFill } from "../diagnostics/places-to-fill";
import type { MarkedLine, MarkKind, PageMark } from "./messages";

/**
 * The findings that have a place on the pages, on each page that they touch. `sentenceOf` says what a finding is;
 * `mayShow` tells which pages need not be looked at.
 */
export function pageMarks(
  pages: readonly Page[],
  findings: readonly Finding[],
  sentenceOf: (finding: Finding) => string,
  mayShow: (page: number, range: Range) => boolean,
): readonly PageMark[] {
  return pages.flatMap((page, index) => {
    const near = findings.filter(({ range }) => mayShow(index, range));
    if (near.length === 0) return [];
    const texts = page.items.filter((item) => item.type === "text");
    return near.flatMap((finding): readonly PageMark[] => {
      const lines = texts.flatMap((item) => markedLine(item, finding.range) ?? []);
      if (lines.length === 0) return [];
      const { start } = finding.range;
      return [{ page: index, kind: kindOf(finding), sentence: sentenceOf(finding), offset: start, lines }];
    });
  });
}

/** As in the editor: a finding that is not certain is never more than an information. */
function kindOf(finding: Finding): MarkKind {
  if (isPlaceToFill(finding)) return "place";
  return shownSeverity(finding);
}

/** The part of the item that comes from the range; all of it where it is not written as it stands in the draft. */
function markedLine(item: TextItem, range: Range): MarkedLine | undefined {
  if (!item.range || !overlaps(item.range, range)) return undefined;
  const isVerbatim = item.text.length === item.range.end - item.range.start;
  const from = isVerbatim ? charactersBefore(item.text, range.start - item.range.start) : 0;
  const to = isVerbatim ? charactersBefore(item.text, range.end - item.range.start) : item.xs.length;
  const left = item.xs[from] ?? item.x;
  const right = (item.xs[to - 1] ?? left) + (item.widths[to - 1] ?? 0);
  return { x: left, y: item.y, width: right - left, size: item.size * MM_PER_POINT };
}

/** How many characters (code points) stand before the offset. */
function charactersBefore(text: string, offset: number): number {
  return [...text.slice(0, Math.max(0, offset))].length;
}
