import { fromChineseNumber } from "../../standard/numbering";
import { ATTACHMENT_MENTION, attachmentCount } from "../attachments";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";

export const attachmentMentioned: Rule = {
  id: "attachment-mentioned",
  element: "正文",
  onlyDrafts: true,
  clause: "GB/T 9704—2012 7.3.4",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "正文提到“{found}”，附件说明却只有{count}个附件，请核对。",
    en: "The text mentions “{found}”, but there are {count} attachments.",
  },
  fix: "none",
  seeks: [ATTACHMENT_MENTION],
  check(draft, report) {
    const count = attachmentCount(draft);
    for (const { known, part, rangeOf } of passagesOf(draft)) {
      if (part !== "正文") continue;
      for (const { 0: found, 1: arabic, 2: chinese = "", index } of known.find(ATTACHMENT_MENTION)) {
        const number = arabic ? Number(arabic) : fromChineseNumber(chinese);
        if (number === undefined || number <= count) continue;
        report({ range: rangeOf(index, index + found.length), data: { found, count: String(count) } });
      }
    }
  },
};
