import type { Finding } from "../../core/check/rule";
import type { Page, TextItem } from "../../core/layout/page";
import { MM_PER_POINT } from "../../core/standard/sizes";
import { overlaps, type Range } from "../../core/text/range";
import { isPlaceToFill } from "../diagnostics/places-to-fill";
import type { MarkedLine, MarkKind, PageMark } from "./messages";

/** The findings that have a place on the pages, on each page that they touch. `sentenceOf` says what a finding is. */
export function pageMarks(
  pages: readonly Page[],
  findings: readonly Finding[],
  sentenceOf: (finding: Finding) => string,
): readonly PageMark[] {
  if (findings.length === 0) return [];
  return pages.flatMap((page, index) => {
    const texts = page.items.filter((item) => item.type === "text" && item.range !== undefined) as SourceText[];
    const span = spanOf(texts);
    return findings.flatMap((finding): readonly PageMark[] => {
      if (!overlaps(finding.range, span)) return [];
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
  return finding.certainty === "certain" ? finding.severity : "info";
}

type SourceText = TextItem & { readonly range: Range };

/** From the first word of the draft on the page to its last; what lies before or behind it is soon told. */
function spanOf(texts: readonly SourceText[]): Range {
  return {
    start: texts.reduce((least, { range }) => Math.min(least, range.start), Number.POSITIVE_INFINITY),
    end: texts.reduce((most, { range }) => Math.max(most, range.end), 0),
  };
}

/** The part of the item that comes from the range; all of it where it is not written as it stands in the draft. */
function markedLine(item: SourceText, range: Range): MarkedLine | undefined {
  if (!overlaps(item.range, range)) return undefined;
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
