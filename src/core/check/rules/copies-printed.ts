import { blocksOf, fieldOf, kindOf, paperOf, plainText } from "../../draft/access";
import { wholeLines } from "../../draft/lines";
import { deleting, deletingField } from "../fixes";
import { mayHold } from "../passages";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { firstWordsOf } from "../words";

/** How many copies are printed, which stood at the foot of documents before 2012. */
const COPIES = /^[(\uFF08]?(?:本件|此件)?(?:共印|共|印)\s?\d{1,6}\s?份[)\uFF09]?。?$/u;

const IN_TEXT = sought(COPIES);

export const copiesPrinted: Rule = {
  id: "copies-printed",
  element: "全文",
  clause: "通常做法",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "版记通常不再写印数，应删去“{found}”。",
    en: "The imprint usually no longer says how many copies are printed: delete “{found}”.",
  },
  fix: "suggestion",
  seeks: [IN_TEXT],
  check(draft, report) {
    if (kindOf(draft)?.name === "纪要" || paperOf(draft)) return;
    const note = firstWordsOf(draft, "附注");
    const field = fieldOf(draft, "附注");
    if (note && field && COPIES.test(note.text)) {
      report({ range: note.range, data: { found: note.text }, fixes: deletingField(draft, field) });
    }
    if (!mayHold(draft, IN_TEXT)) return;
    for (const block of blocksOf(draft)) {
      if (block.type !== "paragraph") continue;
      const found = plainText(block.content).trim();
      if (!COPIES.test(found)) continue;
      const edits = [{ range: wholeLines(draft.text, block.range), newText: "" }];
      report({ range: block.range, data: { found }, fixes: deleting(edits, found) });
    }
  },
};
