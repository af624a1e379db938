import { QUOTES } from "../../standard/punctuation";
import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A name with the word that tells it is of no work; group 1 is the name. 奖励 and 奖金 are no awards. */
const NO_WORK = sought(
  /《([^《》]{1,30})》(?=(?:主题|系列)?(?:活动(?!方案|安排)|大会|会议(?!精神|纪要|通知|材料)|论坛|研讨会|博览会|奖(?![励金惩品项罚])|称号))/gu,
);

/** Texts about which meetings are held and activities led. */
const TEXT = /(?:法|法典|条例|办法|规定|规则|细则|章程|准则|公约|方案|规划|计划|纲要|意见|决定|通知|指南|标准|报告)$/u;

export const bookMarksWorksOnly: Rule = {
  id: "book-marks-works-only",
  element: "正文",
  clause: "GB/T 15834—2011 A.13.1",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "活动、会议、奖项的名称不用书名号，“{found}”应为“{right}”。",
    en: "Activities, meetings and awards take no 《》: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [NO_WORK],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, NO_WORK, ({ groups: [name = ""] }) =>
      TEXT.test(name) ? undefined : `${QUOTES.open}${name}${QUOTES.close}`,
    );
  },
};
