import { fromChineseNumber } from "../../standard/numbering";
import { attachmentCount } from "../attachments";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** 见附件3; not the attachment of another document, which is named before it: 《……》附件3, （云商发〔2026〕1号）附件3. */
const MENTION = sought(/(?<![》\uFF09)的号])附件(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))(?![\d年月日])/gu);

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
  check(draft, report) {
    const count = attachmentCount(draft);
    for (const { known, part, rangeOf } of passagesOf(draft)) {
      if (part !== "正文") continue;
      for (const { 0: found, 1: arabic, 2: chinese = "", index } of known.find(MENTION)) {
        const number = arabic ? Number(arabic) : fromChineseNumber(chinese);
        if (number === undefined || number <= count) continue;
        report({ range: rangeOf(index, index + found.length), data: { found, count: String(count) } });
      }
    }
  },
};
