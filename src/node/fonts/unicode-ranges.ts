/**
 * Tells whether a code point lies in the ranges that CSS writes as `U+4E00-4E0F, U+3002` (CSS Fonts 4, unicode-range).
 * Ranges are sorted once and searched by halves.
 */
export function unicodeRanges(text: string): (codePoint: number) => boolean {
  let ranges: readonly Range[] | undefined;
  return (codePoint) => {
    ranges ??= parse(text);
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { first, last } = ranges[middle] ?? { first: 0, last: 0 };
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
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
