import type { Draft } from "../../draft/draft";
import type { TextEdit } from "../../text/edit";
import { attachmentCount, pairAttachments } from "../attachments";

/** The numbers of the attachments and the edits that put them in order. */
export interface AttachmentNumbers {
  /** From each number that one attachment alone had to the one that it gets; undefined is 附件 without a number. */
  readonly changes: ReadonlyMap<number, number | undefined>;
  readonly edits: readonly TextEdit[];
}

const NONE: AttachmentNumbers = { changes: new Map(), edits: [] };

/**
 * Numbers the attachments as 附件 lists them, or as they stand where it lists none; a single one has no number. Where
 * names and order do not agree nothing is certain, and all stays.
 */
export function attachmentNumbers(draft: Draft): AttachmentNumbers {
  const pairs = pairAttachments(draft);
  const isListed = pairs.some(({ name }) => name);
  const isSingle = attachmentCount(draft) === 1;
  const changes = new Map<number, number | undefined>();
  const repeated = new Set<number>();
  const edits: TextEdit[] = [];
  let last = -1;
  for (const { name, attachment: text, agrees } of pairs) {
    if (!text) continue;
    const place = isListed ? name?.index : text.index;
    if (place === undefined || place <= last || (isListed && !agrees)) return NONE;
    last = place;
    const { number, openingRange } = text.attachment;
    const wanted = isSingle ? undefined : place + 1;
    if (number !== undefined) {
      if (changes.has(number)) repeated.add(number);
      changes.set(number, wanted);
    }
    if (number !== wanted) edits.push({ range: openingRange, newText: `附件${wanted ?? ""}` });
  }
  for (const number of repeated) changes.delete(number);
  return { changes, edits };
}
