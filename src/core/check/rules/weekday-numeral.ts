import { toChineseNumber } from "../../standard/numbering";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** 星期 with a digit; 周 with one only where a time of the day or a bracket shows that it is a day. */
const WEEKDAY = sought(
  /(?:(?<=星期|礼拜)|(?<=[本下上每\uFF08]周)|(?<=日周))([1-7])(?=[上下]午|晚|\uFF09|[^\d个次天项件期]|$)/gu,
  /(?:星期|礼拜|[本下上每\uFF08]周|日周)[1-7]/u,
);

const SUNDAY = 7;

export const weekdayNumeral: Rule = {
  id: "weekday-numeral",
  element: "正文",
  clause: "GB/T 15835—2011 4.2.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "星期几用汉字，“{found}”应为“{right}”。",
    en: "Days of the week are written in Chinese characters: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [WEEKDAY],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, WEEKDAY, ({ groups: [digit = ""], shown, from, to }) => {
      const isSure = /星期|礼拜/u.test(shown.slice(from - 2, from)) || /^(?:[上下]午|晚|\uFF09)/u.test(shown.slice(to));
      if (!isSure) return undefined;
      return Number(digit) === SUNDAY ? "日" : toChineseNumber(Number(digit));
    });
  },
};
