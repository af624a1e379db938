import { matchesOf } from "../../text/matches";
import { changing } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { allWordsOf } from "../words";

/** 、 between governments and departments, or between departments and undertakings: organs of other types. */
const BETWEEN_TYPES =
  /(?<=人民政府)、(?=[省州市县区]?(?:人民)?(?:委、|政府)?各(?:有关)?(?:部门|委办局|直属机构|单位)|[省州市县区]直)|(?<=各(?:有关)?(?:部门|直属机构|单位|委办局))、(?=各?(?:有关|中央驻|[省州市县区]属)?(?:企业|企事业单位|高等院校|大专院校|人民团体))/gu;

const COMMA = "\uFF0C";

export const addresseeSeparator: Rule = {
  id: "addressee-separator",
  element: "主送机关",
  needs: [given("主送机关")],
  clause: "通常做法（主送机关的标点）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "不同类型的机关之间通常用逗号，同类型的机关之间才用顿号。",
    en: "Organs of different types usually have a comma between them, and 、 only those of one type.",
  },
  fix: "suggestion",
  seeksInElements: [sought(BETWEEN_TYPES)],
  check(draft, report) {
    for (const { text, rangeOf, replace } of allWordsOf(draft, "主送机关")) {
      if (!text.includes("、")) continue;
      for (const { index } of matchesOf(text, BETWEEN_TYPES)) {
        report({ range: rangeOf(index, index + 1), fixes: changing(replace(index, index + 1, COMMA), COMMA) });
      }
    }
  },
};
