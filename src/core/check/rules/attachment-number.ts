import { attachmentCount, pairAttachments } from "../attachments";
import { changing } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";

export const attachmentNumber: Rule = {
  id: "attachment-number",
  element: "附件",
  needs: [having("attachment")],
  clause: "GB/T 9704—2012 7.3.7",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "这个附件应标注为“{right}”，与附件说明的顺序一致，现为“{found}”。",
    en: "This attachment is “{right}” by the order of 附件, not “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    const isSingle = attachmentCount(draft) === 1;
    const pairs = pairAttachments(draft);
    const isCertain = pairs.every(({ name, attachment, agrees }) => !attachment || (name && agrees)) && inOrder(pairs);
    for (const { name, attachment: text } of pairs) {
      if (!text) continue;
      const { number, openingRange: range } = text.attachment;
      const wanted = isSingle ? undefined : (name ?? text).index + 1;
      if (number === wanted) continue;
      const right = `附件${wanted ?? ""}`;
      report({
        range,
        data: { found: draft.text.slice(range.start, range.end), right },
        fixes: changing([{ range, newText: right }], right),
        ...(!isCertain && { fix: "suggestion" }),
        ...(isSingle && {
          message: {
            zh: "只有一个附件时不编顺序号，应标注为“{right}”，现为“{found}”。",
            en: "A single attachment has no number: “{right}”, not “{found}”.",
          },
        }),
      });
    }
  },
};

function inOrder(pairs: ReturnType<typeof pairAttachments>): boolean {
  const places = pairs.flatMap(({ name, attachment }) => (name && attachment ? [name.index] : []));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}
