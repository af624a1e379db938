import { parseDate } from "../../standard/dates";
import { fromChineseNumber } from "../../standard/numbering";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A year and a month, a month and a day, or all three, in any script; festivals such as 三月三 are no dates. */
const DATE = sought(
  /(?:(\d{4}|[〇○零一二三四五六七八九]{4})年)?(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})([日号]))?/gu,
  /[〇○零一二三四五六七八九]年|[一二三四五六七八九十]月|月[一二三四五六七八九十]/u,
);

const FESTIVAL = /三月三|六月六/u;

const DIGITS = /^\d+$/u;

/** Any day will do for reading a year and a month. */
const ANY_DAY = "1日";

export const dateOneScript: Rule = {
  id: "date-one-script",
  element: "正文",
  clause: "GB/T 15835—2011 4.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "一个日期里不能混用汉字和阿拉伯数字，“{found}”应为“{right}”。",
    en: "A date does not mix Chinese and Arabic numerals: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [DATE],
  check(draft, report) {
    reportSlips(ownWords(draft), report, DATE, ({ found, groups, shown, to }) => {
      const [year = "", month = "", day = "", unit = ""] = groups;
      const scripts = [year, month, day].filter((part) => part !== "").map((part) => DIGITS.test(part));
      if (new Set(scripts).size < 2 || FESTIVAL.test(found + shown.slice(to, to + 1))) return undefined;
      const date = parseDate(`${year || "2000"}年${month}月${day === "" ? ANY_DAY : `${day}日`}`);
      if (!date) return undefined;
      const start = year === "" ? "" : `${date.year}年`;
      return `${start}${date.month}月${day === "" ? "" : (fromChineseNumber(day) ?? Number(day)) + unit}`;
    });
  },
};
