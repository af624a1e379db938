import { plainText } from "../../draft/access";
import { hasPlaceholder } from "../../standard/placeholders";
import { endMarks } from "../../standard/titles";
import { pairAttachments } from "../attachments";
import { changeTo } from "../fixes";
import { given, having } from "../needs";
import type { Fix, Rule } from "../rule";

export const attachmentName: Rule = {
  id: "attachment-name",
  element: "附件",
  needs: [given("附件"), having("attachment")],
  clause: "GB/T 9704—2012 7.3.7",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "附件标题“{title}”与附件说明中的“{name}”不一致，应改为相同。",
    en: "The attachment's title “{title}” differs from “{name}” under 附件: they must agree.",
  },
  fix: "suggestion",
  check(draft, report) {
    for (const { name, attachment: text, agrees } of pairAttachments(draft)) {
      const title = text?.attachment.title;
      if (!name || !text || !title || agrees) continue;
      if (hasPlaceholder(name.words.text) || hasPlaceholder(text.title)) continue;
      const start = title.content[0]?.range.start ?? title.range.start;
      const range = { start, end: title.content.at(-1)?.range.end ?? title.range.end };
      const listed = name.words.text;
      const right = listed.slice(0, listed.length - endMarks(listed).length);
      const retitle: Fix = {
        title: { zh: `把附件标题改为“${right}”`, en: `Title the attachment “${right}”` },
        edits: [{ range, newText: right }],
      };
      const relist = changeTo(name.words, plainText(title.content)).map(({ edits }) => ({
        title: { zh: `把附件说明改为“${text.title}”`, en: `List it as “${text.title}”` },
        edits,
      }));
      report({ range, data: { title: text.title, name: listed }, fixes: [retitle, ...relist] });
    }
  },
};
