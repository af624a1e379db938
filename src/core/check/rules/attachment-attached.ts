import { lineBreakOf } from "../../draft/lines";
import { hasPlaceholder } from "../../standard/placeholders";
import { attachmentCount, pairAttachments } from "../attachments";
import { given } from "../needs";
import type { Fix, Rule } from "../rule";

export const attachmentAttached: Rule = {
  id: "attachment-attached",
  element: "附件",
  needs: [given("附件")],
  clause: "GB/T 9704—2012 7.3.7",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "附件说明列有“{name}”，正文后面却没有这个附件，应补上附件，或者从附件说明中删去。",
    en: "“{name}” is listed under 附件 but not attached: attach it or take it off the list.",
  },
  fix: "suggestion",
  check(draft, report) {
    const count = attachmentCount(draft);
    for (const { name, attachment } of pairAttachments(draft)) {
      if (!name || attachment || hasPlaceholder(name.words.text)) continue;
      // Behind all others it has its place at the end of the text; elsewhere a person must find it.
      const isLast = name.index >= draft.attachments.length;
      report({
        range: name.words.range,
        data: { name: name.words.text },
        fixes: isLast ? [attaching(draft.text, name.words.text, count > 1 ? String(name.index + 1) : "")] : [],
      });
    }
  },
};

function attaching(text: string, name: string, number: string): Fix {
  const lineBreak = lineBreakOf(text);
  const gap = text.endsWith("\n") || text.endsWith("\r") ? lineBreak : lineBreak + lineBreak;
  const newText = `${gap}附件${number}${lineBreak}${name}${lineBreak}【附件正文】${lineBreak}`;
  return {
    title: { zh: "在文末补上这个附件，再填写内容", en: "Attach it at the end to be filled in" },
    edits: [{ range: { start: text.length, end: text.length }, newText }],
  };
}
