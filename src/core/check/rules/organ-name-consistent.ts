import { ORGAN_SHORT_NAMES } from "../../standard/organ-short-names";
import { changing } from "../fixes";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { shortFormsOf } from "../short-forms";
import { soughtBy } from "../sought";

const NAMES = Object.entries(ORGAN_SHORT_NAMES).flat();

/** The names that a text holds. */
const HELD = soughtBy(new RegExp(NAMES.join("|"), "u"), (text) => NAMES.filter((name) => text.includes(name)));

export const organNameConsistent: Rule = {
  id: "organ-name-consistent",
  element: "全文",
  clause: "通常做法（机关名称前后一致）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "同一机关前后名称不一，这里是“{found}”，别处是“{right}”，通常只用一个。",
    en: "One organ has two names: “{found}” here and “{right}” elsewhere; usually one is used throughout.",
  },
  fix: "suggestion",
  seeks: [HELD],
  check(draft, report) {
    const passages = passagesOf(draft);
    const held = new Set(passages.flatMap(({ known }) => known.find(HELD)));
    if (held.size < 2) return;
    const defined = new Set(shortFormsOf(draft).map(({ words }) => words));
    for (const [found, right] of Object.entries(ORGAN_SHORT_NAMES)) {
      if (!held.has(found) || !held.has(right) || [...defined].some((words) => words.includes(found))) continue;
      for (const { text, rangeOf } of passages) {
        for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length)) {
          const range = rangeOf(at, at + found.length);
          report({ range, data: { found, right }, fixes: changing([{ range, newText: right }], right) });
        }
      }
    }
  },
};
