import { effectiveDate } from "../../../../src/core/check/rules/effective-date";
import { draftOf, testRule } from "../rule-tester";

testRule(effectiveDate, {
  wrong: [
    { draft: draftOf("文种: 通知\n成文日期: 2026年8月4日", "本通知自2025年9月1日起施行。"), found: ["2025年9月1日"] },
    {
      draft: draftOf("文种: 命令\n成文日期: 2026年8月4日", "现予公布，自2025年9月1日起施行。"),
      found: ["2025年9月1日"],
    },
  ],
  right: [
    draftOf("文种: 通知\n成文日期: 2026年8月4日", "本通知自2026年9月1日起施行。"),
    draftOf("文种: 通知\n成文日期: 2026年8月4日", "《条例》自2025年9月1日起施行。"),
    draftOf("文种: 通知\n成文日期: 2026年8月4日", "州政府公布了办法，自2025年9月1日起施行。"),
    draftOf("文种: 通知", "本通知自2025年9月1日起施行。"),
  ],
});
