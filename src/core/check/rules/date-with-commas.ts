import { formatDate, parseDate } from "../../standard/dates";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const DATE = sought(/(?<![\d.、第])(?:19|20)\d{2}年?、\d{1,2}月?、\d{1,2}日?(?![\d、.])/gu, /[\d年]、\d/u);

export const dateWithCommas: Rule = {
  id: "date-with-commas",
  element: "正文",
  clause: "GB/T 15834—2011 A.4.2",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "年月日之间不用顿号，“{found}”应为“{right}”。",
    en: "No 、 stands between year, month and day: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [DATE],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, DATE, ({ found }) => {
      const date = parseDate(found.replace(/[年月]?、/gu, "-"));
      return date && formatDate(date);
    });
  },
};
