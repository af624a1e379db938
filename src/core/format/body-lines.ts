import type { Draft } from "../draft/draft";
import { isWhite, lineBelow, nextLine, textStart } from "../draft/lines";
import { around, type Range } from "../text/range";

/** A line of the body that is not blank, or that begins within a comment. */
export interface BodyLine {
  /** Where its words begin; the line's own beginning within a comment. */
  readonly start: number;
  /** Where its words end; the line's own end where a comment goes on behind it. */
  readonly end: number;
  /** Whether it begins within a comment, so that nothing before it may change. */
  readonly isWithinComment: boolean;
}

/** The lines of the draft's body. */
export function* bodyLinesOf({ text, frontMatter, comments }: Draft): Generator<BodyLine> {
  const bodyStart = frontMatter ? frontMatter.contentRange.end : 0;
  const isClosed = frontMatter && frontMatter.range.end > bodyStart;
  let lineStart = isClosed ? lineBelow(text, frontMatter.range.end) : bodyStart || textStart(text);
  while (lineStart < text.length) {
    let lineEnd = lineStart;
    while (lineEnd < text.length && !"\r\n".includes(text.charAt(lineEnd))) lineEnd++;
    const line = lineBetween(text, lineStart, lineEnd, comments);
    if (line) yield line;
    lineStart = nextLine(text, lineEnd);
  }
}

type Comments = readonly { readonly range: Range }[];

function lineBetween(text: string, lineStart: number, lineEnd: number, comments: Comments): BodyLine | undefined {
  const isWithinComment = isInside(comments, lineStart);
  let [start, end] = [lineStart, lineEnd];
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  if (start === end && !isWithinComment) return undefined;
  // A fence that slipped to the right is none, and must not become one.
  const staysIndented = isWithinComment || text.slice(start, end) === "---";
  return {
    start: staysIndented ? lineStart : start,
    end: isInside(comments, lineEnd) ? lineEnd : end,
    isWithinComment,
  };
}

/** Whether the offset lies within a comment and not at its ends. */
function isInside(comments: Comments, offset: number): boolean {
  const comment = around(comments, offset);
  return comment !== undefined && comment.range.start < offset;
}

/** Whether a blank line stands in the stretch between two lines. */
export function hasBlankLine(text: string, { start, end }: Range): boolean {
  return (text.slice(start, end).match(/\r\n|\r|\n/gu) ?? []).length > 1;
}
