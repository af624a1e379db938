import { range } from "../../text/range";
import { isWhite } from "../lines";
import { inlineOf, trimPieces } from "./inline";
import { labelOf, numberedHeading } from "./numbered-heading";
import type { BlockReading, BodySource } from "./source";

/** `#` is the title (depth 0), `#####` the fourth level. */
const DEEPEST = 4;

/**
 * A Markdown heading: one to five `#` and white space. One that brings its own number (`## 一、…`) is a numbered
 * heading, or it would be numbered twice.
 */
export function readMarkdownHeading(source: BodySource, index: number): BlockReading | undefined {
  const line = source.lines.at(index);
  if (!line) return undefined;
  const marks = headingMarks(source.masked, line.start, line.end);
  if (marks === 0) return undefined;
  const pieces = trimPieces(inlineOf(source.masked, line.start + marks, line.end));
  const lineRange = range(line.start, line.end);
  const label = labelOf(pieces);
  const block = label
    ? numberedHeading(lineRange, label, pieces)
    : ({
        type: "heading",
        range: lineRange,
        depth: marks - 1,
        label: undefined,
        content: pieces,
        headingEnd: line.end,
      } as const);
  return { block, next: index + 1 };
}

/** How many `#` open the line as a heading; 0 when they do not. */
export function headingMarks(masked: string, start: number, end: number): number {
  let marks = 0;
  while (start + marks < end && masked[start + marks] === "#") marks++;
  const opens = marks >= 1 && marks <= DEEPEST + 1 && start + marks < end && isWhite(masked.charCodeAt(start + marks));
  return opens ? marks : 0;
}
