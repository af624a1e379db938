import { range } from "../../text/range";
import type { Attachment, Block, Paragraph } from "../draft";
import { type AttachmentOpening, readAttachmentOpening } from "./attachment-opening";
import { inlineOf, trimPieces } from "./inline";
import { LINE_KINDS } from "./line-kinds";
import { headingMarks } from "./markdown-heading";
import { paragraphOf } from "./paragraph";
import { readPicture } from "./picture";
import type { BodySource } from "./source";
import { readTable } from "./table";

/** The main text and the attachments behind it. */
export interface Body {
  readonly body: readonly Block[];
  readonly attachments: readonly Attachment[];
}

/** Reads the lines of the body: the main text up to the first opening of an attachment, then the attachments. */
export function readBody(source: BodySource): Body {
  const main = readBlocks(source, 0);
  const attachments: Attachment[] = [];
  for (let index = main.next; index < source.lines.length; ) {
    const reading = readAttachment(source, index);
    attachments.push(reading.attachment);
    index = reading.next;
  }
  return { body: main.blocks, attachments };
}

/** Blocks from line `from` up to the next opening or the end. */
function readBlocks(source: BodySource, from: number): { readonly blocks: readonly Block[]; readonly next: number } {
  const blocks: Block[] = [];
  let index = from;
  while (index < source.lines.length && !openingAt(source, index)) {
    for (const read of LINE_KINDS) {
      const reading = read(source, index);
      if (!reading) continue;
      blocks.push(reading.block);
      index = reading.next;
      break;
    }
  }
  return { blocks, next: index };
}

function openingAt(source: BodySource, index: number): AttachmentOpening | undefined {
  const line = source.lines[index];
  return line && readAttachmentOpening(source.masked, line);
}

function readAttachment(source: BodySource, index: number): { readonly attachment: Attachment; readonly next: number } {
  const line = source.lines[index];
  const opening = openingAt(source, index);
  if (!line || !opening) throw new RangeError(`line ${index} opens no attachment`);
  const title = readTitle(source, index + 1);
  const { blocks, next } = readBlocks(source, index + (title ? 2 : 1));
  const last = source.lines[next - 1] ?? line;
  return { attachment: { range: range(line.start, last.end), ...opening, title, body: blocks }, next };
}

/** The line below the opening, whatever its form; a table, a picture or the next opening is no title. */
function readTitle(source: BodySource, index: number): Paragraph | undefined {
  const line = source.lines[index];
  if (!line || openingAt(source, index) || readTable(source, index) || readPicture(source, index)) return undefined;
  const marks = headingMarks(source.masked, line.start, line.end);
  if (marks === 0) return paragraphOf(source.masked, line);
  const content = trimPieces(inlineOf(source.masked, line.start + marks, line.end));
  return { type: "paragraph", range: range(line.start, line.end), content };
}
