import { addresseePresent } from "../../../../src/core/check/rules/addressee-present";
import { draftOf, testRule } from "../rule-tester";

testRule(addresseePresent, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n成文日期: 2026年8月4日"),
      found: ["文种"],
      fixed: draftOf("文种: 通知\n主送机关: 【主送机关】\n成文日期: 2026年8月4日"),
    },
  ],
  right: [
    draftOf("文种: 通知\n主送机关: 各县（市）人民政府"),
    draftOf("文种: 通知\n主送单位: 各县（市）人民政府"),
    draftOf("文种: 公告"),
    draftOf("文种: 决定"),
  ],
});
