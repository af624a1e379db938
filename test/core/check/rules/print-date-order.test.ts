import { printDateOrder } from "../../../../src/core/check/rules/print-date-order";
import { draftOf, testRule } from "../rule-tester";

testRule(printDateOrder, {
  wrong: [
    {
      draft: draftOf("成文日期: 2026年8月4日\n印发日期: 2026年8月3日印发"),
      found: ["2026年8月3日"],
      says: "成文日期“2026年8月4日”",
    },
    { draft: draftOf("成文日期: 2026-08-04\n印发日期: 2025.12.31"), found: ["2025.12.31"] },
  ],
  right: [
    draftOf("成文日期: 2026年8月4日\n印发日期: 2026年8月4日"),
    draftOf("成文日期: 2026年8月4日"),
    draftOf("成文日期: 昨天\n印发日期: 2026年8月3日"),
  ],
});
