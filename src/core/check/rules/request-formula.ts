import { kindOf } from "../../draft/access";
import { kindsClosedBy, REQUEST_FORMULA } from "../../standard/closings";
import type { KindName } from "../../standard/kinds";
import { bodyParagraphs } from "../body-paragraphs";
import type { Rule } from "../rule";
import { sentencesIn, unquoted } from "../sentences";
import { soughtBy } from "../sought";

/** Kinds that ask nobody for a decision; an opinion to a superior may ask to be passed on (批转). */
const WITHOUT_REQUESTS: readonly KindName[] = ["意见", "通知", "通报", "纪要", "决定"];
const PASSED_ON = /批转|转发|印发/u;

const REQUESTS = soughtBy(REQUEST_FORMULA, sentencesIn);

export const requestFormula: Rule = {
  id: "request-formula",
  element: "正文",
  clause: "《党政机关公文处理工作条例》第十五条第四项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”像是请求上级机关批准，{kind}不得夹带请示事项，可能应当另用请示。",
    en: "“{found}” seems to ask a superior for a decision, which a {kind} may not: it may call for a 请示.",
  },
  fix: "none",
  seeks: [REQUESTS],
  check(draft, report) {
    const kind = kindOf(draft);
    if (!kind || !WITHOUT_REQUESTS.includes(kind.name)) return;
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      for (const sentence of unquoted(known).find(REQUESTS)) {
        const match = REQUEST_FORMULA.exec(sentence.text);
        if (!match || PASSED_ON.test(sentence.text) || kindsClosedBy(sentence.text)) continue;
        const from = sentence.from + match.index;
        const found = match[0];
        report({ range: rangeOf(from, from + found.length), data: { found, kind: kind.name } });
      }
    }
  },
};
