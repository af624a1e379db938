import { titleOf } from "../../draft/access";
import { AS_LETTER, isLetter } from "../imprint";
import type { Rule } from "../rule";

/** A letter's text is on one sheet of paper. */
const MOST_PAGES = 2;

export const letterLength: Rule = {
  id: "letter-length",
  element: "版面",
  needs: [AS_LETTER],
  clause: "通常的做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "信函格式的正文通常不超过2页，现有{count}页；可以精简，或者改用文件格式。",
    en: "The text of a letter usually takes no more than 2 pages, not {count}: shorten it, or use the document format.",
  },
  fix: "none",
  check(draft, report, _office, pages) {
    if (!isLetter(draft)) return;
    const end = draft.attachments[0]?.range.start ?? draft.text.length;
    const start = draft.body[0]?.range.start ?? end;
    const count = pages().filter(({ items }) =>
      items.some((item) => item.type === "text" && item.range && item.range.start >= start && item.range.start < end),
    ).length;
    const range = titleOf(draft)?.range ?? draft.body[0]?.range;
    if (count > MOST_PAGES && range) report({ range, data: { count: String(count) } });
  },
};
