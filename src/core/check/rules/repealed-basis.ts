import { compareDates, parseDate } from "../../standard/dates";
import { REPEALS, type Repeal } from "../../standard/repealed-documents";
import { matchesOf } from "../../text/matches";
import { chinesePassages } from "../chinese-passages";
import { documentDate } from "../dates-in-text";
import type { Rule } from "../rule";
import { sentencesIn } from "../sentences";
import { reportSlip } from "../slips";
import { soughtBy } from "../sought";

/** A name with its edition, or without; the number of a document or of a standard. */
const CITATION =
  /(《[^《》]{3,30}》)(?:[\uFF08(]\d{4}年修[订正][\uFF09)])?|(?:国发|中办发)[〔\uFF3B[]\d{4}[〕\uFF3D\]]\d{1,3}号|GB\/T ?\d{1,5}[-—–－]\d{4}/gu;

/** What of a citation is written in several ways: the state's name, marks and the word for an edition. */
const VARIANTS: readonly (readonly [written: RegExp, plain: string])[] = [
  [/《中华人民共和国/u, "《"],
  [/[〔\uFF3B]/gu, "["],
  [/[〕\uFF3D]/gu, "]"],
  [/\uFF08/gu, "("],
  [/\uFF09/gu, ")"],
  [/[—–－]/gu, "-"],
  [/ /gu, ""],
  [/修正/gu, "修订"],
];

const BY_CITATION: ReadonlyMap<string, Repeal> = new Map(
  REPEALS.flatMap((repeal) => repeal.cited.map((cited) => [plain(cited), repeal] as const)),
);

/** Words near a citation with which it is a basis, or something that is to be done. */
const BASIS_BEFORE = /根据|依据|按照|依照|遵照|参照|遵守|贯彻|落实|执行|适用|违反|符合|学习|宣传/u;
const BASIS_BEHIND = /第[一二三四五六七八九十百千零\d]{1,8}条|规定|要求|精神/u;

/** Words of a sentence that tells how the law came about or that it is gone. */
const HISTORY =
  /废止|失效|停止[执施]行|不再[执施适有]|取代|替代|代替|修[订改]为|更名|改为|施行前|实施前|修[订改]前|当时|曾|以来|年来|历史|沿革|原《|原先|原有|旧法|[旧老]《|的基础上/u;

const YEAR = /(\d{4})年/gu;

/** How much of the sentence beside the citation is looked at for the words of a basis. */
const BESIDE = 40;

const CITATIONS = soughtBy(CITATION, citationsIn);

export const repealedBasis: Rule = {
  id: "repealed-basis",
  element: "正文",
  clause: "通常做法（现行有效的法律、法规和文件）",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”已经不再有效，通常改引“{right}”，并核对条款。",
    en: "“{found}” is no longer in force: usually “{right}” is cited instead; check the clause.",
  },
  fix: "suggestion",
  seeks: [CITATIONS],
  check(draft, report) {
    const written = documentDate(draft);
    for (const passage of chinesePassages(draft)) {
      for (const { from, to, repeal } of passage.knownShown.find(CITATIONS)) {
        const since = parseDate(repeal.since);
        if (!since || (written && compareDates(written, since) < 0)) continue;
        reportSlip(passage, { from, to, rights: [repeal.successor] }, report);
      }
    }
  },
};

interface Citation {
  readonly from: number;
  readonly to: number;
  readonly repeal: Repeal;
}

/** What is cited as a basis though it was repealed. */
function citationsIn(words: string): readonly Citation[] {
  return sentencesIn(words).flatMap(({ text, from }) => {
    if (HISTORY.test(text)) return [];
    const told = firstYearIn(text);
    return matchesOf(text, CITATION).flatMap(({ 0: found, 1: name = found, index }) => {
      const repeal = BY_CITATION.get(plain(found)) ?? BY_CITATION.get(plain(name));
      const end = index + found.length;
      if (!repeal || told < Number(repeal.since.slice(0, 4)) || !isBasis(text, index, end)) return [];
      return [{ from: from + index, to: from + end, repeal }];
    });
  });
}

/** The earliest year that the sentence tells of, those of editions left out; a law is cited for what happened while it held. */
function firstYearIn(sentence: string): number {
  const years = [...sentence.replace(CITATION, "").matchAll(YEAR)].map(({ 1: year }) => Number(year));
  return years.reduce((first, year) => Math.min(first, year), Number.POSITIVE_INFINITY);
}

function isBasis(sentence: string, from: number, to: number): boolean {
  return (
    BASIS_BEFORE.test(sentence.slice(Math.max(0, from - BESIDE), from)) ||
    BASIS_BEHIND.test(sentence.slice(to, to + BESIDE))
  );
}

/** The citation as it is looked up, however it is written. */
function plain(citation: string): string {
  return VARIANTS.reduce((text, [written, replacement]) => text.replace(written, replacement), citation);
}
