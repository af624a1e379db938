import { blocksOf } from "../../draft/access";
import { lastOfSeveral, placedLines } from "../placed-lines";
import type { Rule } from "../rule";

/** One character and the marks behind it. */
const SINGLE = /^\s*[\p{L}\p{N}][\p{P}\s]*$/u;

export const lastLineSingleCharacter: Rule = {
  id: "last-line-single-character",
  element: "版面",
  clause: "通常的做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "这一段的最后一行只有“{character}”一个字，通常增减几个字，使它不单独成行。",
    en: "The last line of this paragraph is the single character “{character}”: usually a word more or less keeps it company.",
  },
  fix: "none",
  check(draft, report, _office, pages) {
    const lines = placedLines(pages());
    for (const block of blocksOf(draft)) {
      if (block.type !== "paragraph" && block.type !== "heading") continue;
      const last = lastOfSeveral(lines, block.range);
      if (!last || !SINGLE.test(last.text)) continue;
      report({ range: last.range, data: { character: [...last.text.trim()][0] ?? "" } });
    }
  },
};
