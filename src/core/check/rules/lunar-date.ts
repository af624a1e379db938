import { toChineseNumber } from "../../standard/numbering";
import { ERA_NAMES } from "../../standard/numeral-words";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A day of the lunar calendar, a month behind 农历, a year of an era, with the number in digits. */
const LUNAR = sought(
  new RegExp(
    `(正月|腊月|农历[一二三四五六七八九十冬]{1,2}月)(初?)(\\d{1,2})(?![\\d.个])|(农历)(\\d{1,2})月(?:(初?)(\\d{1,2})(?![\\d.]))?|(${ERA_NAMES.join("|")})(\\d{1,2})年`,
    "gu",
  ),
);

/** The last day of a lunar month, and of the days that take 初. */
const LAST_DAY = 30;
const LAST_OF_FIRST_TEN = 10;

export const lunarDate: Rule = {
  id: "lunar-date",
  element: "正文",
  clause: "GB/T 15835—2011 4.2.1",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "农历和非公历的日期用汉字，“{found}”应为“{right}”。",
    en: "Dates of the lunar and other calendars are written in Chinese characters: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [LUNAR],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, LUNAR, ({ groups }) => {
      const [named = "", , day = "", lunar = "", month = "", , dayOfMonth = "", era = "", year = ""] = groups;
      if (era !== "") return Number(year) > 0 ? `${era}${toChineseNumber(Number(year))}年` : undefined;
      if (named !== "") return isDay(day) ? named + dayInCharacters(day) : undefined;
      if (Number(month) < 1 || Number(month) > 12 || (dayOfMonth !== "" && !isDay(dayOfMonth))) return undefined;
      const start = `${lunar}${toChineseNumber(Number(month))}月`;
      return dayOfMonth === "" ? start : start + dayInCharacters(dayOfMonth);
    });
  },
};

function isDay(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= LAST_DAY;
}

function dayInCharacters(digits: string): string {
  const day = Number(digits);
  return (day <= LAST_OF_FIRST_TEN ? "初" : "") + toChineseNumber(day);
}
