import { hasPlaceholder } from "../../standard/placeholders";
import { PERSON_ENDINGS } from "../../standard/wrong-names";
import { changing } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { allWordsOf } from "../words";

/** A name has at least two characters; 王局长 names nobody. */
const SHORTEST_NAME = 2;

export const signerNameOnly: Rule = {
  id: "signer-name-only",
  element: "签发人",
  needs: [given("签发人")],
  clause: "GB/T 9704—2012 7.2.6",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "签发人通常只写姓名，不写职务和称谓“{found}”。",
    en: "The signer's name usually stands alone, without “{found}”.",
  },
  fix: "suggestion",
  seeksInElements: [sought(PERSON_ENDINGS)],
  check(draft, report) {
    for (const words of allWordsOf(draft, "签发人")) {
      const match = PERSON_ENDINGS.exec(words.text.slice(-8));
      if (!match || hasPlaceholder(words.text)) continue;
      const end = words.text.length;
      const from = end - match[0].length;
      const name = words.text.slice(0, from);
      report({
        range: words.rangeOf(from, end),
        data: { found: match[0] },
        fixes: name.length >= SHORTEST_NAME ? changing(words.replace(from, end, ""), name) : [],
      });
    }
  },
};
