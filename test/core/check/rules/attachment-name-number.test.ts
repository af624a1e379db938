import { attachmentNameNumber } from "../../../../src/core/check/rules/attachment-name-number";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentNameNumber, {
  wrong: [
    {
      draft: draftOf("附件: [1.检查表, 附件2：整改台账, （3）名单]"),
      found: ["1.", "附件2：", "（3）"],
      fixed: draftOf("附件: [检查表, 整改台账, 名单]"),
    },
  ],
  right: [draftOf("附件: [检查表, 2026年工作日程, 3.5万元资金安排, 附件管理办法]")],
});
