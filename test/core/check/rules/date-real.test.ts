import { dateReal } from "../../../../src/core/check/rules/date-real";
import { draftOf, testRule } from "../rule-tester";

testRule(dateReal, {
  wrong: [
    { draft: draftOf("成文日期: 2026年2月30日"), found: ["2026年2月30日"] },
    { draft: draftOf("印发日期: 2026-13-01"), found: ["2026-13-01"], says: "印发日期“2026-13-01”" },
  ],
  right: [draftOf("成文日期: 2024年2月29日"), draftOf("成文日期: 昨天")],
});
