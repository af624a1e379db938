import { documentDate } from "../dates-in-text";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** What stands before a number of years that passed: 近20年底 is none, but 过去10年初步建成 might be read as one. */
const SPAN = /(?:近|过去|未来|今后|为期|历时|历经|长达|约|满|超过|用|每|第|前|后|这|这个)\s?$/u;

/** Two digits as a year: behind them a month or a part of the year, with no word that only begins like one. */
const SHORT_YEAR = sought(
  /(?<![\d〔.\uFF0E,－-])\d{2}年(?=(?:0?[1-9]|1[0-2])月(?!龄)|底(?![蕴线座气部色数])|末|初(?![步期级中衷心见次])|上半年|下半年|年[初底末])/gu,
);

/** How far a plan may look ahead, in years. */
const FORESIGHT = 30;

export const yearFourDigits: Rule = {
  id: "year-four-digits",
  element: "正文",
  clause: "GB/T 15835—2011 5.1.4",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "四位数字的年份不能简写，“{found}”应为“{right}”。",
    en: "A year is written with four digits: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [SHORT_YEAR],
  check(draft, report) {
    const year = documentDate(draft)?.year;
    reportSlips(ownWordsWithDigits(draft), report, SHORT_YEAR, ({ found, shown, from }) => {
      if (SPAN.test(shown.slice(Math.max(0, from - 4), from))) return undefined;
      const latest = (year ?? 2000) + FORESIGHT;
      const centuries = Number(`20${found.slice(0, 2)}`) <= latest ? ["20", "19"] : ["19", "20"];
      return centuries.map((century) => century + found);
    });
  },
};
