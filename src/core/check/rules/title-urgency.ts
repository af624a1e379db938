import { textOf } from "../../draft/access";
import { insertValue } from "../../draft/field-edits";
import { outsideNames } from "../../standard/titles";
import { URGENCY_WORDS } from "../../standard/vocabulary";
import { URGENCY_MEANT } from "../../standard/wrong-names";
import { lookUp } from "../../text/lookup";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { titleWords } from "../words";

/** The words of 紧急程度; 紧急通知 is a name that offices use. */
const URGENCY = /(?:特急|加急|急)件|特急|加急|火急/u;

export const titleUrgency: Rule = {
  id: "title-urgency",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{found}”通常不写进标题，应写在“紧急程度”里。",
    en: "“{found}” usually stands not in the title but in 紧急程度.",
  },
  fix: "suggestion",
  seeksInElements: [sought(URGENCY)],
  check(draft, report) {
    const words = titleWords(draft);
    const match = words && URGENCY.exec(outsideNames(words.text));
    if (!words || !match) return;
    const [found] = match;
    const end = match.index + found.length;
    const deletion = words.replace(match.index, end, "");
    const right = URGENCY_WORDS.includes(found) ? found : (lookUp(URGENCY_MEANT, found)?.[0] ?? "特急");
    const insertion = textOf(draft, "紧急程度") ? undefined : insertValue(draft, "紧急程度", right);
    const title = insertion
      ? { zh: `删去“${found}”，写上紧急程度“${right}”`, en: `Delete “${found}” and set 紧急程度 to “${right}”` }
      : { zh: `删去“${found}”`, en: `Delete “${found}”` };
    report({
      range: words.rangeOf(match.index, end),
      data: { found },
      fixes: deletion.length > 0 ? [{ title, edits: [...(insertion ? [insertion] : []), ...deletion] }] : [],
    });
  },
};
