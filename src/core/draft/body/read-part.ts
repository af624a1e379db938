import { range } from "../../text/range";
import type { Paragraph } from "../draft";
import type { Line } from "../lines";
import { type AttachmentOpening, readAttachmentOpening } from "./attachment-opening";
import { inlineOf, trimPieces } from "./inline";
import { LINE_KINDS } from "./line-kinds";
import { headingMarks } from "./markdown-heading";
import { paragraphOf } from "./paragraph";
import type { Part } from "./part";
import { readPicture } from "./picture";
import type { BodySource } from "./source";
import { readTable } from "./table";

/** A part and the index of the first line that no longer belongs to it. */
interface PartReading {
  readonly part: Part;
  readonly next: number;
}

/**
 * How many lines behind a part are looked at to read it: whether the line below an opening is a title hangs on whether it
 * and the line below it begin a table.
 */
export const LINES_AHEAD = 2;

/** Reads the part that begins at a line; what stands before it does not matter. Undefined behind the last line. */
export function readPart(source: BodySource, index: number): PartReading | undefined {
  const line = source.lines.at(index);
  if (!line) return undefined;
  const opening = readAttachmentOpening(source.masked, line);
  return opening ? openingPart(source, index, line, opening) : blockPart(source, index, line);
}

function openingPart(source: BodySource, index: number, line: Line, opening: AttachmentOpening): PartReading {
  const title = readTitle(source, index + 1);
  const part: Part = {
    type: "opening",
    lineStart: line.lineStart,
    range: range(line.start, title?.range.end ?? line.end),
    opening,
    title,
  };
  return { part, next: index + (title ? 2 : 1) };
}

function blockPart(source: BodySource, index: number, { lineStart }: Line): PartReading {
  for (const read of LINE_KINDS) {
    const reading = read(source, index);
    if (!reading) continue;
    const { block, next } = reading;
    return { part: { type: "block", lineStart, range: block.range, block }, next };
  }
  throw new RangeError(`line ${index} is of no kind`);
}

/** The line below the opening, whatever its form; a table, a picture or the next opening is no title. */
function readTitle(source: BodySource, index: number): Paragraph | undefined {
  const line = source.lines.at(index);
  if (!line || readAttachmentOpening(source.masked, line)) return undefined;
  if (readTable(source, index) || readPicture(source, index)) return undefined;
  const marks = headingMarks(source.masked, line.start, line.end);
  if (marks === 0) return paragraphOf(source.masked, line);
  const content = trimPieces(inlineOf(source.masked, line.start + marks, line.end));
  return { type: "paragraph", range: range(line.start, line.end), content };
}
