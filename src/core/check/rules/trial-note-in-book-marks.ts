import { changing } from "../fixes";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** A note that is part of the name, behind the name. */
const BEHIND = sought(/》\s{0,2}([\uFF08(](?:试行|暂行)[\uFF09)])/gu);

export const trialNoteInBookMarks: Rule = {
  id: "trial-note-in-book-marks",
  element: "全文",
  clause: "GB/T 15834—2011 A.13.4",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{note}”是文件名称的一部分时应放在书名号里面，写作“{right}”。",
    en: "“{note}” stands within 《》 where it is part of the name: “{right}”.",
  },
  fix: "suggestion",
  seeks: [BEHIND],
  check(draft, report) {
    for (const { known, rangeOf } of passagesOf(draft)) {
      for (const { 0: found, 1: note = "", index } of known.find(BEHIND)) {
        const range = rangeOf(index, index + found.length);
        const right = `${note}》`;
        report({ range, data: { note, right }, fixes: changing([{ range, newText: right }], right) });
      }
    }
  },
};
