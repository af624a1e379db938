import { textsOf } from "../../draft/access";
import { outsideNames } from "../../standard/titles";
import { changing, deleting } from "../fixes";
import type { Report, Rule } from "../rule";
import { titleWords, type Words } from "../words";

/** The one blank of a title: between two organs that issue it together. */
const BLANK = "\u3000";

/** White space that is not between two words of Latin letters or digits. */
const SPACES = /(?<![!-~])[\s\u00A0]{1,40}(?=\S)|(?<=[!-~])[\s\u00A0]{1,40}(?=[^\s!-~])/gu;

/** What the name of an organ ends in; a single character is one that was spaced out. */
const ORGAN_END = /[^\s\uFF0C、][委府局厅部院会办室署社校司协区盟团馆司队组行校]$/u;

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
  check(draft, report) {
    const words = titleWords(draft);
    if (!words) return;
    const matter = outsideNames(words.text).search(/关于|转发|批转|印发/u);
    const issuers = textsOf(draft, "发文机关");
    for (const { 0: found, index } of words.text.matchAll(SPACES)) {
      const end = index + found.length;
      const [before, behind] = [words.text.slice(0, index), words.text.slice(end, Math.max(end, matter))];
      const isBetweenOrgans = ORGAN_END.test(before) && ORGAN_END.test(behind);
      if (!isBetweenOrgans) report(stray(words, index, end));
      else if (found !== BLANK) report({ ...betweenOrgans(words, index, end), ...(issuers.length < 2 && UNSURE) });
    }
  },
};

/** One organ's name may have been parted by mistake. */
const UNSURE = { fix: "suggestion" } as const;

function stray(words: Words, from: number, to: number): Report {
  const around = words.text.slice(Math.max(0, from - 2), to + 2);
  return { range: words.rangeOf(from, to), fixes: deleting(words.replace(from, to, ""), around) };
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
