import { fromChineseNumber, toChineseNumber } from "../../standard/numbering";
import { CHINESE_DIGITS } from "../../standard/numerals";
import type { ChinesePassage } from "../chinese-passages";
import { ownWords } from "../own-words";
import { mayHold } from "../passages";
import type { Rule } from "../rule";
import { reportSlip } from "../slips";
import { sought } from "../sought";

/** An ordinal before a word that is counted in one way; 第一次 and the like are idiom as often as number. */
const ORDINAL = sought(
  new RegExp(`第(\\d{1,2}|[${CHINESE_DIGITS}十]{1,3})(季度|批|期|阶段|轮|届|小组|标段|片区)`, "gu"),
);

/** Both forms must stand in the text. */
const IN_CHARACTERS = sought(new RegExp(`第[${CHINESE_DIGITS}十]`, "gu"));
const IN_DIGITS = sought(/第\d/gu);

const DIGITS = /^\d/u;

export const ordinalUniform: Rule = {
  id: "ordinal-uniform",
  element: "正文",
  clause: "GB/T 15835—2011 4.3",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "同类的序数应当前后一致，“{found}”可以写作“{right}”。",
    en: "Ordinals of one kind are written in one way: “{right}” instead of “{found}”.",
  },
  fix: "suggestion",
  seeks: [ORDINAL],
  check(draft, report) {
    if (![IN_CHARACTERS, IN_DIGITS].every((form) => mayHold(draft, form))) return;
    for (const ordinals of byNoun(ownWords(draft)).values()) {
      const inDigits = ordinals.filter(({ digits }) => DIGITS.test(digits));
      if (inDigits.length === 0 || inDigits.length === ordinals.length) continue;
      const isDigitsUsual = inDigits.length > ordinals.length / 2;
      for (const { passage, from, to, digits, noun } of ordinals) {
        if (DIGITS.test(digits) === isDigitsUsual) continue;
        const right = isDigitsUsual ? fromChineseNumber(digits) : toChineseNumber(Number(digits));
        reportSlip(passage, { from, to, rights: [`第${right}${noun}`] }, report);
      }
    }
  },
};

interface Ordinal {
  readonly passage: ChinesePassage;
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly noun: string;
}

function byNoun(passages: readonly ChinesePassage[]): ReadonlyMap<string, readonly Ordinal[]> {
  const nouns = new Map<string, Ordinal[]>();
  for (const passage of passages) {
    for (const { 0: found, 1: digits = "", 2: noun = "", index: from } of passage.knownShown.find(ORDINAL)) {
      if (!(Number(digits) > 0) && fromChineseNumber(digits) === undefined) continue;
      const ordinals = nouns.get(noun) ?? [];
      ordinals.push({ passage, from, to: from + found.length, digits, noun });
      nouns.set(noun, ordinals);
    }
  }
  return nouns;
}
