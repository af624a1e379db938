import { firstValueOf } from "../../draft/access";
import { parseDate } from "../../standard/dates";
import { REPEALED_DOCUMENTS } from "../../standard/repealed-documents";
import { chinesePassages, withMark } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlip } from "../slips";

const NAME = /《(?:中华人民共和国)?([^《》]{3,20})》/gu;

/** Words beside the name which tell that the writer knows. */
const KNOWN = /废止|失效|原《|代替|取代|修订为/u;

/** How much of the words beside a name is looked at. */
const LOOKED_AT = 40;

const BY_NAME = new Map(REPEALED_DOCUMENTS.map((document) => [document.name, document]));

export const repealedBasis: Rule = {
  id: "repealed-basis",
  element: "正文",
  clause: "通常做法（现行有效的法律、法规和文件）",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”已经废止，应当引用“{right}”，并核对条款。",
    en: "“{found}” is no longer in force: cite “{right}” and check the clause.",
  },
  fix: "suggestion",
  check(draft, report) {
    const written = dayOf(firstValueOf(draft, "成文日期")?.text ?? "");
    for (const passage of withMark(chinesePassages(draft), "《")) {
      for (const { 0: found, 1: name = "", index } of passage.shown.matchAll(NAME)) {
        const repealed = BY_NAME.get(name);
        if (!repealed || (written !== undefined && written < repealed.since)) continue;
        const to = index + found.length;
        if (KNOWN.test(passage.shown.slice(Math.max(0, index - LOOKED_AT), to + LOOKED_AT))) continue;
        reportSlip(passage, { from: index, to, rights: [`《${repealed.successor}》`] }, report);
      }
    }
  },
};

/** The day as YYYYMMDD. */
function dayOf(text: string): string | undefined {
  const date = parseDate(text);
  return date && `${date.year}${String(date.month).padStart(2, "0")}${String(date.day).padStart(2, "0")}`;
}
