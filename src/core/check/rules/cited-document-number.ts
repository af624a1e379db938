import { fullYear, leadingZeros, reorderedNumber, YEAR_BRACKETS } from "../../standard/document-number";
import { changing } from "../fixes";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { sought } from "../sought";

const OPEN = "[[\\uFF3B【\\uFF08(〖﹝〔]";
const CLOSE = "[\\]\\uFF3D】\\uFF09)〗﹞〕]";
/** Of a number; （93）2号 may be anything. */
const NUMBER_OPEN = "[[\\uFF3B【﹝〔]";
const NUMBER_CLOSE = "[\\]\\uFF3D】﹞〕]";
const DIGIT = "[\\d０-９]";
const YEAR = "(?:[1１][9９]|[2２][0０])[\\d０-９]{2}";

/** A document number with any brackets, 第 and blanks; in 发文字号 itself it is the matter of other rules. */
const CITED = new RegExp(
  `(?<=[\\p{Script=Han}])\\s{0,2}${OPEN}\\s{0,2}(?<year>${YEAR})\\s{0,2}${CLOSE}\\s{0,2}第?\\s{0,2}(?<digits>${DIGIT}{1,5})\\s{0,2}(?:号|(?=[\\uFF09)\\uFF0C。\\uFF1B]|文件|$))`,
  "uy",
);

/** The same with half a year: 〔24〕8号. */
const SHORT_YEAR = new RegExp(
  `(?<=[\\p{Script=Han}])\\s{0,2}${NUMBER_OPEN}(?<year>\\d{2})${NUMBER_CLOSE}第?(?<digits>\\d{1,5})号`,
  "uy",
);

/** 〔2023〕云政发4号; numbers of cases at court have their year in front. */
const YEAR_FIRST = new RegExp(
  `${NUMBER_OPEN}${YEAR}${NUMBER_CLOSE}(?:(?![民刑行执赔检终初监再字])[\\p{Script=Han}]){1,8}第?\\d{1,5}号`,
  "uy",
);

/** Where the year of a number may be; the whole patterns are only tried there. */
const CANDIDATE = sought(new RegExp(`\\s{0,2}${OPEN}\\s{0,2}${DIGIT}{2}`, "gu"));

export const citedDocumentNumber: Rule = {
  id: "cited-document-number",
  element: "正文",
  clause: "GB/T 9704—2012 7.2.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "引用的发文字号应写作“{right}”，现为“{found}”。",
    en: "A document number that is cited is written “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [CANDIDATE],
  check(draft, report) {
    for (const { text, known, part, rangeOf } of passagesOf(draft)) {
      if (part === "发文字号") continue;
      for (const { 0: head, index } of known.find(CANDIDATE)) {
        const cited = matchAt(CITED, text, index);
        const short = cited ? undefined : matchAt(SHORT_YEAR, text, index);
        const yearFirst = matchAt(YEAR_FIRST, text, index + head.length - head.trimStart().length);
        if (cited) reportUnless(cited, rightForm(cited));
        else if (short) reportUnless(short, rightForm(short), "suggestion");
        else if (yearFirst) reportUnless(yearFirst, reorderedNumber(yearFirst[0]));
      }

      function reportUnless({ 0: found, index }: RegExpExecArray, right: string | undefined, fix?: "suggestion") {
        if (!right || right === found) return;
        const range = rangeOf(index, index + found.length);
        const fixes = changing([{ range, newText: right }], right);
        report({ range, data: { found: found.trim(), right }, fixes, ...(fix && { fix }) });
      }
    }
  },
};

function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

function rightForm({ groups: { year = "", digits = "" } = {} }: RegExpExecArray): string {
  const serial = digits.normalize("NFKC");
  return `${YEAR_BRACKETS.open}${fullYear(year)}${YEAR_BRACKETS.close}${serial.slice(leadingZeros(serial))}号`;
}
