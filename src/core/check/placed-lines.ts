import type { Page, Part } from "../layout/page";
import { firstFrom } from "../text/first-from";
import { once } from "../text/once";
import type { Range } from "../text/range";

/** A line of text as it stands on a page. */
export interface PlacedLine {
  /** The number of its page. */
  readonly page: number;
  readonly text: string;
  /** The source that it came from. */
  readonly range: Range;
}

/** Whose lines are looked at. */
const PARAGRAPHS: readonly Part[] = ["正文", "附件正文"];

/** The lines of paragraphs and numbered lines that come from the draft, in the order of the pages. */
export function placedLines(pages: readonly Page[]): readonly PlacedLine[] {
  return pages.flatMap(linesOn);
}

/** Known as long as the page is the very same, which it is where nothing on it has changed. */
const linesOn = once(({ number, items }: Page): readonly PlacedLine[] => {
  const lines: PlacedLine[] = [];
  let baseline: number | undefined;
  for (const item of items) {
    if (item.type !== "text" || !item.range || !PARAGRAPHS.includes(item.element)) continue;
    const last = lines.at(-1);
    if (last && item.y === baseline) {
      const range = { start: last.range.start, end: item.range.end };
      lines[lines.length - 1] = { page: number, text: last.text + item.text, range };
    } else lines.push({ page: number, text: item.text, range: item.range });
    baseline = item.y;
  }
  return lines;
});

/** The last of the lines that come from the range, where there are several; `lines` in the order of the draft. */
export function lastOfSeveral(lines: readonly PlacedLine[], { start, end }: Range): PlacedLine | undefined {
  const behind = firstFrom(lines.length, (index) => (lines[index] as PlacedLine).range.start >= end);
  const before = lines[behind - 2];
  return before && before.range.start >= start ? lines[behind - 1] : undefined;
}
