import { range } from "../../text/range";
import type { Attachment, Block } from "../draft";
import { haveOneShape, shapeOf } from "../moved";
import type { OpeningPart, Part } from "./part";

/** The main text and the attachments behind it. */
export interface Body {
  readonly body: readonly Block[];
  readonly attachments: readonly Attachment[];
}

/**
 * The parts as main text, up to the first opening of an attachment, and attachments. Those that stood in a draft before
 * and have at most been moved share their shape with what they were.
 */
export function bodyOf(parts: readonly Part[], before: readonly Attachment[] = []): Body {
  const body: Block[] = [];
  const attachments: Attachment[] = [];
  const known = new Map(before.map((attachment) => [shapeOf(attachment.openingRange), attachment]));
  let index = 0;
  for (let part = parts[index]; part?.type === "block"; part = parts[++index]) body.push(part.block);
  for (let part = parts[index]; part?.type === "opening"; part = parts[index]) {
    const blocks: Block[] = [];
    let end = part.range.end;
    for (let member = parts[++index]; member?.type === "block"; member = parts[++index]) {
      blocks.push(member.block);
      end = member.range.end;
    }
    const attachment = attachmentOf(part, blocks, end);
    const origin = known.get(shapeOf(attachment.openingRange));
    attachments.push(origin && isMoved(attachment, origin) ? haveOneShape(attachment, origin) : attachment);
  }
  return { body, attachments };
}

function attachmentOf({ range: { start }, opening, title }: OpeningPart, body: readonly Block[], end: number): Attachment {
  return { range: range(start, end), ...opening, title, body };
}

/** Whether the attachment, which has the opening and title of the other, is the same as the other but for its place. */
function isMoved(attachment: Attachment, origin: Attachment): boolean {
  const by = attachment.range.start - origin.range.start;
  return (
    attachment.range.end === origin.range.end + by &&
    attachment.body.length === origin.body.length &&
    attachment.body.every((block, index) => {
      const old = origin.body[index] as Block;
      return shapeOf(block) === shapeOf(old) && block.range.start === old.range.start + by;
    })
  );
}
