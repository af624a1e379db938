import { fieldOf, textsOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { insertValue, writeValues } from "../../draft/field-edits";
import type { TextEdit } from "../../text/edit";
import { yamlList } from "../../text/yaml-scalar";
import { type AttachmentPair, pairAttachments } from "../attachments";
import { having } from "../needs";
import type { Rule } from "../rule";

export const attachmentListed: Rule = {
  id: "attachment-listed",
  element: "附件",
  needs: [having("attachment")],
  clause: "GB/T 9704—2012 7.3.4",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "附件“{title}”没有列入附件说明，应在“附件”一项中列出。",
    en: "The attachment “{title}” is not listed under 附件.",
  },
  fix: "suggestion",
  check(draft, report) {
    const pairs = pairAttachments(draft);
    const isListed = pairs.every(({ name, attachment: text }) => name || text?.title === "");
    const edits = isListed ? [] : listAll(draft, pairs);
    for (const { name, attachment: text } of pairs) {
      if (!text || name || text.title === "") continue;
      report({
        range: text.attachment.title?.range ?? text.attachment.openingRange,
        data: { title: text.title },
        fixes: edits.length > 0 ? [{ title: { zh: "列入附件说明", en: "List it under 附件" }, edits }] : [],
      });
    }
  },
};

/** Lists every attachment: those that are listed by their names, the others by their titles, in the order of the text. */
function listAll(draft: Draft, pairs: readonly AttachmentPair[]): readonly TextEdit[] {
  const names = pairs.map(({ name, attachment }) => name?.words.text ?? attachment?.title ?? "");
  const wanted = names.filter((name) => name !== "");
  const field = textsOf(draft, "附件").length > 0 ? fieldOf(draft, "附件") : undefined;
  if (field) return writeValues(draft, field, wanted);
  const edit = insertValue(draft, "附件", yamlList(wanted));
  return edit ? [edit] : [];
}
