import { missing } from "../missing";
import { lacking } from "../needs";
import type { Rule } from "../rule";

export const printDatePresent: Rule = {
  id: "print-date-present",
  element: "印发日期",
  needs: [lacking("印发日期")],
  clause: "《党政机关公文处理工作条例》第九条第十七项",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "没有写印发日期，应写公文的送印日期，如“2026年8月5日”。",
    en: "The date of printing is missing, such as 2026年8月5日.",
  },
  fix: "suggestion",
  check(draft, report) {
    const found = missing(draft, "印发日期");
    if (found) report(found);
  },
};
