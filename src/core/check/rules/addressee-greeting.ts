import { kindOf } from "../../draft/access";
import { bodyParagraphs, cutOut } from "../body-paragraphs";
import { deleting } from "../fixes";
import { organsOf } from "../organs";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { isSpoken } from "../spoken";

/** Words of courtesy before an addressee, and lines that are a greeting. */
const COURTESY = /^(?:尊敬的|敬爱的|亲爱的)/u;
const GREETING =
  /^(?:(?:尊敬的|敬爱的|亲爱的)[^。]{1,30}[\uFF1A:\uFF01]|(?:各位领导[^。]{0,10}|同志们|大家好|您好|你们好|你好)[\uFF1A:\uFF01。])$/u;

export const addresseeGreeting: Rule = {
  id: "addressee-greeting",
  element: "主送机关",
  clause: "《党政机关公文处理工作条例》第九条第八项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "公文不写称呼和问候，“{found}”应删去，主送机关只写机关名称。",
    en: "An official document greets nobody: delete “{found}”; the addressee is the organ's name.",
  },
  fix: "suggestion",
  seeks: [sought(COURTESY), sought(GREETING)],
  check(draft, report) {
    if (!kindOf(draft)) return;
    for (const { text, range } of organsOf(draft, "主送机关")) {
      const found = COURTESY.exec(text)?.[0];
      if (!found) continue;
      const place = { start: range.start, end: Math.min(range.end, range.start + found.length) };
      const isVerbatim = draft.text.slice(place.start, place.end) === found;
      report({
        range: place,
        data: { found },
        fixes: isVerbatim ? deleting([{ range: place, newText: "" }], found) : [],
      });
    }
    const [first] = bodyParagraphs(draft);
    const greeting = first && GREETING.exec(first.text.trim())?.[0];
    if (!greeting || isSpoken(draft)) return;
    const fixes = deleting(cutOut(draft, first, 0, first.text.length), greeting);
    report({ range: first.rangeOf(0, first.text.length), data: { found: greeting }, fixes });
  },
};
