import type { KindName } from "../../standard/kinds";
import { bodyParagraphs } from "../body-paragraphs";
import { ofKind } from "../needs";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";
import { sought } from "../sought";

/** What asks those who read it to answer by a day. */
const ASKS =
  /请[^。\uFF1B]{0,40}(?:\d{1,2}月\d{1,2}日|日)[^。\uFF1B]{0,10}前[^。\uFF1B]{0,40}(?:反馈|回复|函复|函告|回执|报名|复函)/u;

const CONTACT = /联系|电话|传真|邮箱|邮件|@|地址|\d{7,}/u;

const KINDS: readonly KindName[] = ["通知", "函"];

export const replyContact: Rule = {
  id: "reply-contact",
  element: "正文",
  needs: [ofKind(...KINDS)],
  clause: "通常做法（联系方式）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "这里要求限期回复，全文却没有联系人或者电话，通常应当写明。",
    en: "An answer is asked for by a day, but there is no contact: usually a name and telephone are given.",
  },
  fix: "none",
  seeks: [sought(ASKS)],
  check(draft, report) {
    if (passagesOf(draft).some(({ text }) => CONTACT.test(text))) return;
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      const match = ASKS.exec(unquoted(known).text);
      if (!match) continue;
      report({ range: rangeOf(match.index, match.index + match[0].length) });
      return;
    }
  },
};
