import type { Draft } from "../draft/draft";
import { firstFrom } from "../text/first-from";
import { type Range, range } from "../text/range";
import { type BodyLine, hasBlankLine } from "./body-lines";

/** The lines above which a blank one stands: those that open an attachment, or the comments right above it. */
export function blankAbove({ text, attachments, comments }: Draft, lines: readonly BodyLine[]): ReadonlySet<BodyLine> {
  const found = new Set<BodyLine>();
  for (const attachment of attachments) {
    const opening = firstFrom(lines.length, (index) => (lines[index] as BodyLine).end > attachment.range.start);
    let top = opening;
    while (isAdjacent(text, lines, top) && isComment(text, lines[top - 1] as BodyLine, comments)) top--;
    while (top < opening && lines[top]?.isWithinComment) top++;
    const line = lines[top];
    if (line && !line.isWithinComment) found.add(line);
  }
  return found;
}

/** Whether the line stands right below the one before it, with no blank line between. */
function isAdjacent(text: string, lines: readonly BodyLine[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  return above !== undefined && line !== undefined && !hasBlankLine(text, range(above.end, line.start));
}

/** Whether the line holds nothing but comments. */
function isComment(text: string, line: BodyLine, comments: readonly { readonly range: Range }[]): boolean {
  let at = line.start;
  const first = firstFrom(comments.length, (index) => (comments[index] as { range: Range }).range.end > line.start);
  for (const { range: place } of comments.slice(first)) {
    if (place.start >= line.end) break;
    if (text.slice(at, Math.max(at, place.start)).trim() !== "") return false;
    at = place.end;
  }
  const rest = range(at, line.end);
  return at > line.start && (rest.start >= rest.end || text.slice(rest.start, rest.end).trim() === "");
}
