import { kindOf } from "../../draft/access";
import { REQUEST_FORMULA } from "../../standard/closings";
import { bodyParagraphs, cutOut } from "../body-paragraphs";
import { deleting } from "../fixes";
import { ofKind } from "../needs";
import type { Rule } from "../rule";
import { sentencesIn, unquoted } from "../sentences";
import { soughtBy } from "../sought";

const REQUESTS = soughtBy(REQUEST_FORMULA, (text) =>
  sentencesIn(text).filter((sentence) => REQUEST_FORMULA.test(sentence.text)),
);

export const requestInReport: Rule = {
  id: "request-in-report",
  element: "正文",
  needs: [ofKind("报告")],
  clause: "《党政机关公文处理工作条例》第十五条第四项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "不得在报告中夹带请示事项，“{found}”应删去，需要上级机关批准的另行请示。",
    en: "A 报告 holds no request: delete “{found}” and ask for approval in a 请示 of its own.",
  },
  fix: "suggestion",
  seeks: [REQUESTS],
  check(draft, report) {
    if (kindOf(draft)?.name !== "报告") return;
    for (const paragraph of bodyParagraphs(draft)) {
      for (const { from, to } of unquoted(paragraph.known).find(REQUESTS)) {
        const found = paragraph.text.slice(from, to).trim();
        report({
          range: paragraph.rangeOf(from, to),
          data: { found },
          fixes: deleting(cutOut(draft, paragraph, from, to), found),
        });
      }
    }
  },
};
