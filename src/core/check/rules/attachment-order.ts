import { fieldOf } from "../../draft/access";
import { writeValues } from "../../draft/field-edits";
import { type AttachedText, type AttachmentPair, type ListedName, pairAttachments } from "../attachments";
import { given, having } from "../needs";
import type { Rule } from "../rule";

export const attachmentOrder: Rule = {
  id: "attachment-order",
  element: "附件",
  needs: [given("附件"), having("attachment")],
  clause: "GB/T 9704—2012 7.3.7",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "附件“{title}”的顺序与附件说明不一致，附件说明中是第{place}个。",
    en: "The attachment “{title}” stands out of order: it is number {place} under 附件.",
  },
  fix: "suggestion",
  check(draft, report) {
    const field = fieldOf(draft, "附件");
    const pairs = pairAttachments(draft).filter(({ name }) => name);
    const late = outOfOrder(pairs);
    if (!field || late.length === 0) return;
    const names = pairs.flatMap((pair) => pair.name?.words.text ?? []);
    const title = { zh: "附件说明按附件的顺序排列", en: "Order 附件 as the attachments stand" };
    const fixes = [{ title, edits: writeValues(draft, field, names) }];
    for (const { name, text } of late) {
      report({
        range: text.attachment.title?.range ?? text.attachment.openingRange,
        data: { title: text.title, place: String(name.index + 1) },
        fixes,
      });
    }
  },
};

/** The attachments that stand behind one whose name is listed later. */
function outOfOrder(pairs: readonly AttachmentPair[]): { readonly name: ListedName; readonly text: AttachedText }[] {
  let furthest = -1;
  return pairs.flatMap(({ name, attachment: text }) => {
    if (!name || !text) return [];
    const isLate = name.index < furthest;
    furthest = Math.max(furthest, name.index);
    return isLate ? [{ name, text }] : [];
  });
}
