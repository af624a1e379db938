import { MISWRITTEN_UNIT_SYMBOLS } from "../../standard/units";
import { lookUp } from "../../text/lookup";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const SYMBOLS = Object.keys(MISWRITTEN_UNIT_SYMBOLS).sort((a, b) => b.length - a.length);

/** The symbol behind a number; a letter or a hyphen before the number makes it a model or a code. */
const SYMBOL = sought(
  new RegExp(`(?<![A-Za-z\\d.,-])(\\d[\\d.,]{0,12} ?)(${SYMBOLS.join("|")})(?![A-Za-z\\d-])`, "gu"),
);

export const unitSymbol: Rule = {
  id: "unit-symbol",
  element: "正文",
  clause: "GB 3100—1993 6.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "计量单位的符号应为“{right}”，现为“{found}”。",
    en: "The symbol of the unit is “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [SYMBOL],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, SYMBOL, ({ groups: [number = "", symbol = ""], from, to }) => ({
      from: from + number.length,
      to,
      rights: [lookUp(MISWRITTEN_UNIT_SYMBOLS, symbol) ?? symbol],
    }));
  },
};
