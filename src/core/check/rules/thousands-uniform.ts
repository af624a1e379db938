import type { ChinesePassage } from "../chinese-passages";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlip } from "../slips";
import { type Sought, sought } from "../sought";

/** A quantity with commas between groups of three digits. */
const GROUPED = sought(/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3}){1,5}(?![\d,])/gu);

/** A quantity of five digits or more without them; the unit tells it from a code. */
const PLAIN = sought(
  /(?<![\d.,A-Za-z-])[1-9]\d{4,11}(?=(?:\.\d{1,4})?(?:元|人|户|名|家|件|吨|亩|平方米|公里|册|辆|台|套))/gu,
);

export const thousandsUniform: Rule = {
  id: "thousands-uniform",
  element: "正文",
  clause: "GB/T 15835—2011 5.1.1",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "多位数分节的写法应当前后一致，“{found}”可以写作“{right}”。",
    en: "Long numbers are grouped in one way throughout: “{right}” instead of “{found}”.",
  },
  fix: "suggestion",
  seeks: [GROUPED],
  check(draft, report) {
    const passages = ownWordsWithDigits(draft);
    const [grouped, plain] = [placesOf(passages, GROUPED), placesOf(passages, PLAIN)];
    if (grouped.length === 0 || plain.length === 0) return;
    const isGroupedUsual = grouped.length > plain.length;
    for (const { passage, from, found } of isGroupedUsual ? plain : grouped) {
      const right = isGroupedUsual ? found.replace(/(?<=\d)(?=(?:\d{3}){1,5}$)/gu, ",") : found.replaceAll(",", "");
      reportSlip(passage, { from, to: from + found.length, rights: [right] }, report);
    }
  },
};

interface Place {
  readonly passage: ChinesePassage;
  readonly from: number;
  readonly found: string;
}

function placesOf(passages: readonly ChinesePassage[], pattern: Sought<RegExpExecArray>): readonly Place[] {
  return passages.flatMap((passage) =>
    passage.knownShown.find(pattern).map(({ 0: found, index: from }) => ({ passage, from, found })),
  );
}
