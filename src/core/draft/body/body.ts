import { range } from "../../text/range";
import type { Attachment, Block } from "../draft";
import { movedBlock, movedOpening, movedParagraph } from "../moved";
import type { BlockPart, OpeningPart, PlacedPart } from "./part";

/** The parts of a body as main text, up to the first opening of an attachment, and attachments. */
export interface BodyPlaces {
  readonly main: readonly PlacedPart<BlockPart>[];
  readonly attachments: readonly AttachmentPlaces[];
}

export interface AttachmentPlaces {
  readonly opening: PlacedPart<OpeningPart>;
  readonly body: readonly PlacedPart<BlockPart>[];
}

export function grouped(parts: readonly PlacedPart[]): BodyPlaces {
  const first = parts.findIndex(isOpening);
  const main = (first < 0 ? parts : parts.slice(0, first)).filter(isBlock);
  const attachments: { opening: PlacedPart<OpeningPart>; body: PlacedPart<BlockPart>[] }[] = [];
  for (const placed of first < 0 ? [] : parts.slice(first)) {
    if (isOpening(placed)) attachments.push({ opening: placed, body: [] });
    else if (isBlock(placed)) attachments.at(-1)?.body.push(placed);
  }
  return { main, attachments };
}

function isOpening(placed: PlacedPart): placed is PlacedPart<OpeningPart> {
  return placed.part.type === "opening";
}

function isBlock(placed: PlacedPart): placed is PlacedPart<BlockPart> {
  return placed.part.type === "block";
}

/** The block where it stands now. */
export function blockAt({ part: { block }, by }: PlacedPart<BlockPart>): Block {
  return by === 0 ? block : movedBlock(block, by);
}

/** The attachment where it stands now. */
export function attachmentAt({ opening: { part, by }, body }: AttachmentPlaces): Attachment {
  const last = body.at(-1);
  const end = last ? last.part.range.end + last.by : part.range.end + by;
  return {
    range: range(part.range.start + by, end),
    ...movedOpening(part.opening, by),
    title: part.title && movedParagraph(part.title, by),
    body: body.map(blockAt),
  };
}
