import { missing } from "../missing";
import { lacking } from "../needs";
import type { Rule } from "../rule";

export const datePresent: Rule = {
  id: "date-present",
  element: "成文日期",
  needs: [lacking("成文日期")],
  clause: "《党政机关公文处理工作条例》第九条第十二项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "没有写成文日期，应写会议通过或者负责人签发的日期，如“2026年8月4日”。",
    en: "The date is missing: the day of adoption or signing, such as 2026年8月4日.",
  },
  fix: "suggestion",
  check(draft, report) {
    const found = missing(draft, "成文日期");
    if (found) report(found);
  },
};
