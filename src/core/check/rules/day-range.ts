import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** From one day to another of the same month or the next: group 3 is the mark between them. */
const RANGE = sought(
  /(?<![\d.])(\d{1,2})月(\d{1,2})([日号]?)([-\uFF0D–~～—]|至|到)(?:(\d{1,2})月)?(\d{1,2})([日号])/gu,
);

const RIGHT_MARKS = "—至到";

export const dayRange: Rule = {
  id: "day-range",
  element: "正文",
  clause: "GB/T 15834—2011 4.13",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "起止日期之间用一字线，日期用“日”，“{found}”应为“{right}”。",
    en: "Between two days stands a dash, and a day is 日: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [RANGE],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, RANGE, ({ groups }) => {
      const [month = "", first = "", unit = "", mark = "", otherMonth = "", last = "", lastUnit = ""] = groups;
      if (RIGHT_MARKS.includes(mark) && unit !== "号" && lastUnit !== "号") return undefined;
      const between = RIGHT_MARKS.includes(mark) ? mark : "—";
      return `${month}月${first}日${between}${otherMonth === "" ? "" : `${otherMonth}月`}${last}日`;
    });
  },
};
