import { lineBreakOf } from "../../draft/lines";
import { pairAttachments } from "../attachments";
import { having } from "../needs";
import type { Rule } from "../rule";

export const attachmentTitlePresent: Rule = {
  id: "attachment-title-present",
  element: "附件",
  needs: [having("attachment")],
  clause: "GB/T 9704—2012 7.3.7",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "附件没有标题，应在“{label}”的下一行写附件标题。",
    en: "The attachment has no title: it stands on the line below “{label}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    const pairs = pairAttachments(draft);
    const unused = pairs.find(({ attachment }) => !attachment)?.name;
    for (const { attachment: text } of pairs) {
      if (text?.title !== "") continue;
      const { openingRange: range } = text.attachment;
      const lineEnd = lineEndAt(draft.text, range.end);
      const title = unused?.words.text ?? "【附件标题】";
      report({
        range,
        data: { label: draft.text.slice(range.start, range.end) },
        fixes: [
          {
            title: { zh: `补上标题“${title}”`, en: `Add the title “${title}”` },
            edits: [{ range: { start: lineEnd, end: lineEnd }, newText: lineBreakOf(draft.text) + title }],
          },
        ],
      });
    }
  },
};

function lineEndAt(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !"\r\n".includes(text.charAt(end))) end++;
  return end;
}
