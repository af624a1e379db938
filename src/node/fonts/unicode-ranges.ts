import { firstFrom } from "../../core/text/first-from";

/**
 * Tells whether a code point lies in the ranges that CSS writes as `U+4E00-4E0F, U+3002` (CSS Fonts 4, unicode-range).
 * Ranges, of which no two overlap, are sorted once and searched by halves.
 */
export function unicodeRanges(text: string): (codePoint: number) => boolean {
  let ranges: readonly Range[] | undefined;
  return (codePoint) => {
    ranges ??= parse(text);
    const known = ranges;
    const next = known[firstFrom(known.length, (index) => (known[index]?.last ?? 0) >= codePoint)];
    return next !== undefined && next.first <= codePoint;
  };
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function parse(text: string): readonly Range[] {
  const matches = [...text.matchAll(/U\+([\dA-F]{1,6})(?:-([\dA-F]{1,6}))?/giu)];
  const ranges = matches.map(([, first = "", last = first]) => ({
    first: Number.parseInt(first, 16),
    last: Number.parseInt(last, 16),
  }));
  return ranges.sort((a, b) => a.first - b.first);
}
