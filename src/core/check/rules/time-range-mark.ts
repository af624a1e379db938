import { RANGE_MARKS } from "../../standard/punctuation";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const MARKS: RuleOption<string> = {
  key: "连接号",
  description: {
    zh: "起止时间用哪种连接号：只用一字线“—”，或者浪纹线“～”也可以。",
    en: "Which marks may stand between two times: only “—”, or “～” too.",
  },
  initial: "—或者～",
  choices: ["—或者～", "—"],
};

const MARK = "[-–~\\u301C\\uFF0D\\u2500\\u2015～]|--|——";

/** Years, months and times of the day; groups 1 to 4 are the mark. Days have a rule of their own. */
const RANGE = sought(
  new RegExp(
    [
      `(?<![\\d.A-Za-z/-])(?:19|20)\\d{2}年?(${MARK})(?:19|20)\\d{2}(?=学?年|[\\uFF09)])`,
      `(?<![\\d.A-Za-z/-])(?:19|20)\\d{2}年(?:\\d{1,2}月)?(${MARK})(?:(?:19|20)\\d{2}年)?\\d{1,2}(?=月)`,
      `(?<![\\d.A-Za-z/-])(?:[1-9]|1[0-2])月?(${MARK})(?:[1-9]|1[0-2])(?=月)`,
      `(?<![\\d:.A-Za-z/-])\\d{1,2}:\\d{2}(${MARK})\\d{1,2}:\\d{2}(?![\\d:])`,
    ].join("|"),
    "gu",
  ),
  new RegExp(MARK, "u"),
);

export const timeRangeMark: Rule = {
  id: "time-range-mark",
  element: "正文",
  clause: "GB/T 15834—2011 4.13",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "起止时间用一字线，“{found}”应为“{right}”。",
    en: "Between two times stands “—”: “{right}”, not “{found}”.",
  },
  fix: "safe",
  options: [MARKS],
  seeks: [RANGE],
  check(draft, report, office) {
    const isWaveAllowed = optionOf(office, timeRangeMark.id, MARKS) === MARKS.initial;
    reportSlips(ownWordsWithDigits(draft), report, RANGE, ({ found, groups }) => {
      const mark = groups.find((group) => group !== "") ?? "";
      return isWaveAllowed && mark === RANGE_MARKS.value ? undefined : found.replace(mark, RANGE_MARKS.time);
    });
  },
};
