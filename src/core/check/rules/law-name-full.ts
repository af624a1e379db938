import { LAWS, STATE } from "../../standard/laws";
import { chinesePassages } from "../chinese-passages";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** A law as a basis; group 1 is 《 or nothing, 2 the law. Without 《》 its provisions must be meant. */
const CITED = sought(
  new RegExp(
    `(?:根据|依据|依照|按照|遵照|违反)(《?)(${LAWS.join("|")})(?:》|(?=第[一二三四五六七八九十百]|的?有?关?规定))`,
    "gu",
  ),
);

/** A paragraph that says on what the document itself rests; later paragraphs name laws as it suits them. */
const OPENING = sought(/制定本|制定了|特制定|现(?:就|将|予|对)|决定如下|经研究|结合.{0,12}实际/gu);

export const lawNameFull: Rule = {
  id: "law-name-full",
  element: "正文",
  clause: "通常做法（法律首次引用写全称）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "法律首次引用时通常用书名号写全称，“{found}”通常写为“{right}”。",
    en: "A law is usually cited by its full name between 《》 at first: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [CITED],
  check(draft, report) {
    const passages = chinesePassages(draft);
    const judged = new Set<string>();
    for (const [place, { shown, knownShown, rangeOf }] of passages.entries()) {
      if (knownShown.find(OPENING).length === 0) continue;
      for (const { 0: found, 1: open = "", 2: law = "", index } of knownShown.find(CITED)) {
        if (judged.has(law)) continue;
        judged.add(law);
        const isNamed =
          shown.indexOf(law) < index || passages.slice(0, place).some((passage) => passage.shown.includes(law));
        if (isNamed) continue;
        const from = index + found.indexOf(`${open}${law}`);
        const to = index + found.length;
        const right = `《${STATE}${law}》`;
        const range = rangeOf(from, to);
        report({
          range,
          data: { found: shown.slice(from, to), right },
          fixes: changing([{ range, newText: right }], right),
        });
      }
    }
  },
};
