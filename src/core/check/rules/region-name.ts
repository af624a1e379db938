import { UNOFFICIAL_NAMES } from "../../standard/region-names";
import { lookUp } from "../../text/lookup";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlip, reportSlips } from "../slips";
import { sought, soughtWords } from "../sought";

const FINDER = soughtWords(Object.keys(UNOFFICIAL_NAMES));

/** 内蒙 for 内蒙古; 内蒙 with 、 between it and another short name is an abbreviation. */
const INNER_MONGOLIA = sought(/内蒙(?![古自、\uFF0C”\uFF09])/gu);

export const regionName: Rule = {
  id: "region-name",
  element: "正文",
  clause: "通常用法",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”不是规范的称谓，通常写作“{right}”。",
    en: "“{found}” is not the official name: usually it is “{right}”.",
  },
  fix: "suggestion",
  seeks: [FINDER, INNER_MONGOLIA],
  check(draft, report) {
    for (const passage of ownWords(draft)) {
      for (const { word, from } of passage.knownShown.find(FINDER)) {
        reportSlip(passage, { from, to: from + word.length, rights: lookUp(UNOFFICIAL_NAMES, word) ?? [] }, report);
      }
    }
    reportSlips(ownWords(draft), report, INNER_MONGOLIA, () => ["内蒙古"]);
  },
};
