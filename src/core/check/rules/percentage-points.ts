import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A rate or a share that rises or falls by per cent: the difference of two percentages is in points. */
const CHANGE = sought(
  /(?<=(?:覆盖率|合格率|入学率|普及率|失业率|贡献率|满意率|城镇化率|利用率|完成率|达标率|优良率|占比|比重)(?:比上年|同比|较上年|较去年|比去年|环比|分别)?(?:提高|提升|上升|下降|降低|回落)了?)(\d{1,3}(?:\.\d{1,4})?)[%\uFF05](?![\d～~—–-])/gu,
);

export const percentagePoints: Rule = {
  id: "percentage-points",
  element: "正文",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "比率的增减如果是两个百分数之差，通常写作“{right}”，不写“{found}”。",
    en: "If this is the difference of two percentages, it is usually written “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [CHANGE],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, CHANGE, ({ groups: [number = ""] }) => [`${number}个百分点`]);
  },
};
