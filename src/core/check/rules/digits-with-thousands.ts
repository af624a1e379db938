import { fromChineseNumber } from "../../standard/numbering";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/**
 * Digits with 千 or 百 behind them, and what goes on counting. Words that begin with 千 or 百 are left out: units with
 * the prefix kilo, 百分点, 百货 and the like.
 */
const MIXED = sought(
  /(?<![\d.,第/])(\d{1,3})(?:千(?!克|米|瓦|伏|帕|焦|卡|赫|字|安|牛|周|秒|升|比|兆|欧|斤|分|古|禧|秋|佛|人计划)(?:(\d)百)?|百(?!货|度|姓|分|合|科|强|业|香|色|花|川|日|年|家姓|草|事))零?(?:(\d{1,2})(?!\d|[百千])|([一二三四五六七八九](?:十[一二三四五六七八九]?)?))?/gu,
);

export const digitsWithThousands: Rule = {
  id: "digits-with-thousands",
  element: "正文",
  clause: "GB/T 15835—2011 5.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "阿拉伯数字只能与“万”“亿”连用，“{found}”应为“{right}”。",
    en: "Arabic digits are followed by 万 and 亿 only: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [MIXED],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, MIXED, ({ found, groups }) => {
      const [first = "", hundreds = "", digits = "", words = ""] = groups;
      const isThousands = found.charAt(first.length) === "千";
      const rest = words === "" ? Number(digits) : (fromChineseNumber(words) ?? 0);
      return `${Number(first) * (isThousands ? 1000 : 100) + Number(hundreds) * 100 + rest}`;
    });
  },
};
