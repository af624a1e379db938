import { expiryDate } from "../../../../src/core/check/rules/expiry-date";
import { draftOf, testRule } from "../rule-tester";

testRule(expiryDate, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n成文日期: 2026年8月4日", "本通知自2026年9月1日起施行，有效期至2026年8月31日。"),
      found: ["2026年8月31日"],
      says: "早于施行日期“2026年9月1日”",
    },
    {
      draft: draftOf("文种: 通知\n成文日期: 2026年8月4日", "本通知有效期为2026年7月1日至2026年7月31日。"),
      found: ["2026年7月31日"],
      says: "早于成文日期“2026年8月4日”",
    },
  ],
  right: [
    draftOf("文种: 通知\n成文日期: 2026年8月4日", "本通知自2026年9月1日起施行，有效期至2031年8月31日。"),
    draftOf("文种: 通知\n成文日期: 2026年8月4日", "《办法》（有效期至2026年7月31日）已经失效。").replace(
      "有效期至2026",
      "施行至2026",
    ),
    draftOf("文种: 通知", "有效期至2026年8月31日。"),
  ],
});
