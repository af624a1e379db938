import { textsOf } from "../../draft/access";
import { mayBeSameOrgan } from "../../standard/organ-names";
import { outsideNames } from "../../standard/titles";
import { matchesOf } from "../../text/matches";
import { changing } from "../fixes";
import type { Report, Rule } from "../rule";
import { sought } from "../sought";
import { titleWords, type Words } from "../words";

/** The one blank of a title: between two organs that issue it together. */
const BLANK = "\u3000";

/** White space that is not between two words of Latin letters or digits. */
const SPACES = /(?<![!-~])[\s\u00A0]{1,40}(?=\S)|(?<=[!-~])[\s\u00A0]{1,40}(?=[^\s!-~])/gu;

/** What the name of an organ ends in. */
const ORGAN_END = /[委府局厅部院会办室署社校司协区盟团馆队组行央]$/u;

export const titleSpacing: Rule = {
  id: "title-spacing",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "标题里通常不留空格，应删去这里的空格。",
    en: "A title usually has no blanks: delete the one here.",
  },
  fix: "safe",
  seeksInElements: [sought(/\s/u)],
  check(draft, report) {
    const words = titleWords(draft);
    if (!words || !/\s/u.test(words.text)) return;
    const matter = outsideNames(words.text).search(/关于|转发|批转|印发/u);
    const head = words.text.slice(0, matter < 0 ? words.text.length : matter);
    const issuers = textsOf(draft, "发文机关");
    for (const { 0: found, index } of matchesOf(words.text, SPACES)) {
      const end = index + found.length;
      const before = /\S{1,60}$/u.exec(head.slice(Math.max(0, index - LONGEST_NAME), index))?.[0] ?? "";
      const behind = /^\S{1,60}/u.exec(head.slice(end, end + LONGEST_NAME))?.[0] ?? "";
      const gap = end < head.length ? gapBetween(before, behind, issuers) : NO_GAP;
      if (gap.isBetweenOrgans && found === BLANK) continue;
      const fault = (gap.isBetweenOrgans ? betweenOrgans : stray)(words, index, end);
      report({ ...fault, ...(!gap.isCertain && UNSURE) });
    }
  },
};

/** No organ's name is longer. */
const LONGEST_NAME = 60;

/** One organ's name may have been parted by mistake, or two have names that show nothing. */
const UNSURE = { fix: "suggestion" } as const;

/** What a blank before the matter seems to part: two organs, or one name that was parted or spaced out. */
interface Gap {
  readonly isBetweenOrgans: boolean;
  readonly isCertain: boolean;
}

const NO_GAP: Gap = { isBetweenOrgans: false, isCertain: true };

function gapBetween(before: string, behind: string, issuers: readonly string[]): Gap {
  const isOneName = issuers.some((issuer) => issuer.replace(/\s/gu, "").includes(before + behind));
  const areOfOnePlace = behind.startsWith(before.slice(0, 2));
  if (before.length < 2 || behind.length < 2 || (isOneName && !areOfOnePlace)) return NO_GAP;
  if (issuers.length < 2)
    return { isBetweenOrgans: ORGAN_END.test(before) && ORGAN_END.test(behind), isCertain: false };
  const areIssuers = [before, behind].every((name) => issuers.some((issuer) => mayBeSameOrgan(name, issuer)));
  return { isBetweenOrgans: true, isCertain: areIssuers };
}

function stray(words: Words, from: number, to: number): Report {
  const around = words.text.slice(Math.max(0, from - 2), from) + words.text.slice(to, to + 2);
  return { range: words.rangeOf(from, to), fixes: changing(words.replace(from, to, ""), around) };
}

function betweenOrgans(words: Words, from: number, to: number): Report {
  const around = words.text.slice(Math.max(0, from - 2), from) + BLANK + words.text.slice(to, to + 2);
  return {
    range: words.rangeOf(from, to),
    message: {
      zh: "标题里几个机关的名称之间通常空一个全角空格。",
      en: "Between the organs in a title usually stands one full-width blank.",
    },
    fixes: changing(words.replace(from, to, BLANK), around),
  };
}
