import { compareDates, parseDate } from "../../standard/dates";
import { SUPERSEDED_ORGANS, type SupersededOrgan } from "../../standard/superseded-organs";
import { documentDate } from "../dates-in-text";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlip } from "../slips";
import { soughtWords } from "../sought";

const BY_NAME: ReadonlyMap<string, SupersededOrgan> = new Map(SUPERSEDED_ORGANS.map((organ) => [organ.name, organ]));

const FINDER = soughtWords([...BY_NAME.keys()]);

/** 原 before the name, with the place between them or not, says that it is the old one; so do a bracket with 现, and what it once issued. */
const SAID_TO_BE_OLD_BEFORE = /[原时前](?:\p{Script=Han}{0,6})?$/u;
const SAID_TO_BE_OLD_BEHIND = /^(?:[(\uFF08](?:现|原)|令|公告|颁布|发布|印发|批准|核发|颁发)/u;

const AROUND = 8;

export const supersededOrgan: Rule = {
  id: "superseded-organ",
  element: "正文",
  clause: "机构改革方案",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”已经改组，现在通常称“{right}”，请核对。",
    en: "“{found}” has been reorganised; now it is usually “{right}”: check the name.",
  },
  fix: "suggestion",
  seeks: [FINDER],
  check(draft, report) {
    const date = documentDate(draft);
    // Without a date nobody can say which names were in use.
    if (!date) return;
    for (const passage of ownWords(draft)) {
      const { shown, knownShown } = passage;
      for (const { word, from } of knownShown.find(FINDER)) {
        const organ = BY_NAME.get(word);
        const since = organ && parseDate(organ.since);
        if (!since || compareDates(date, since) < 0) continue;
        const to = from + word.length;
        if (SAID_TO_BE_OLD_BEFORE.test(shown.slice(Math.max(0, from - AROUND), from))) continue;
        if (SAID_TO_BE_OLD_BEHIND.test(shown.slice(to, to + 2)) || isOtherName(organ, shown, from, to)) continue;
        reportSlip(passage, { from, to, rights: organ.now }, report);
      }
    }
  },
};

function isOtherName({ notBefore, notAfter }: SupersededOrgan, text: string, from: number, to: number): boolean {
  const [before, behind] = [text.charAt(from - 1), text.charAt(to)];
  return (behind !== "" && !!notBefore?.includes(behind)) || (before !== "" && !!notAfter?.includes(before));
}
