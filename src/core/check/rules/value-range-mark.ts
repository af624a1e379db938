import { RANGE_MARKS } from "../../standard/punctuation";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const MARKS: RuleOption<string> = {
  key: "连接号",
  description: {
    zh: "数值范围用哪种连接号：只用浪纹线“～”，或者一字线“—”也可以。",
    en: "Which marks may stand in a range of values: only “～”, or “—” too.",
  },
  initial: "～或者—",
  choices: ["～或者—", "～"],
};

/** Units that tell a range of values from scores, telephone numbers, sections and dates. */
const UNITS =
  "% \uFF05 ‰ ℃ 个 名 人 天 周 岁 倍 元 万 亿 千 百 吨 亩 公里 公斤 公顷 平方 立方 米 毫米 厘米 分米 千米 克 千克 分钟 小时 秒 家 户 件 台 辆 套 层 册 份 次 处 张 头 只 棵 株 场 节课 个月 学时 课时 工作日 日内 升 毫升 伏 瓦 度";

/** Two values with a mark between them that is not the one of ranges; group 1 is the mark. */
const RANGE = sought(
  new RegExp(
    `(?<![第\\d.A-Za-z\\uFF0F/—–~\\uFF0D-])\\d{1,6}(?:\\.\\d{1,4})?(?:[%\\uFF05‰℃元万亿]{0,2})([-–~\\u301C\\uFF0D\\u2500\\u2015—]|--|——)\\d{1,6}(?:\\.\\d{1,4})?(?=${UNITS.replaceAll(" ", "|")}|年(?![级代度]))`,
    "gu",
  ),
);

/** Years name a time, and have a rule of their own. */
const YEAR = /^(?:19|20)\d{2}\D{1,2}\d/u;

export const valueRangeMark: Rule = {
  id: "value-range-mark",
  element: "正文",
  clause: "GB/T 15834—2011 4.13、A.11",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "数值范围用浪纹线，“{found}”应为“{right}”。",
    en: "A range of values takes “～”: “{right}”, not “{found}”.",
  },
  fix: "safe",
  options: [MARKS],
  seeks: [RANGE],
  check(draft, report, office) {
    const isLineAllowed = optionOf(office, valueRangeMark.id, MARKS) === MARKS.initial;
    reportSlips(ownWordsWithDigits(draft), report, RANGE, ({ found, groups: [mark = ""] }) =>
      YEAR.test(found) || (isLineAllowed && mark === RANGE_MARKS.time)
        ? undefined
        : found.replace(mark, RANGE_MARKS.value),
    );
  },
};
