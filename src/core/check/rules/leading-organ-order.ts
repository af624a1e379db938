import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** The leading organs of one place in their usual order. */
const ORDER = ["委", "人大常委会", "人大", "政府", "政协"];

const ORGAN = ORDER.slice(1).join("|");

/** Leading organs of one level side by side; with 办 behind, their offices. */
const SERIES = sought(
  new RegExp(`([省州市县区])(委|${ORGAN})((?:办公[室厅]|办)?)((?:、\\1(?:委|${ORGAN})\\3){1,4})`, "gu"),
);

export const leadingOrganOrder: Rule = {
  id: "leading-organ-order",
  element: "正文",
  clause: "通常用法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "领导机关通常按党委、人大、政府、政协的顺序排列，“{found}”写作“{right}”。",
    en: "Leading organs usually stand in the order of Party committee, congress, government, conference: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [SERIES],
  check(draft, report) {
    reportSlips(ownWords(draft), report, SERIES, ({ found }) => {
      const organs = found.split("、");
      const sorted = [...organs].sort((a, b) => rankOf(a) - rankOf(b));
      return sorted.join("、") === found ? undefined : [sorted.join("、")];
    });
  },
};

function rankOf(organ: string): number {
  return ORDER.findIndex((name) => organ.startsWith(name, 1));
}
