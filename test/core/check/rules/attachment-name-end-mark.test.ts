import { attachmentNameEndMark } from "../../../../src/core/check/rules/attachment-name-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentNameEndMark, {
  wrong: [
    {
      draft: draftOf("附件: [检查表；, 《整改台账》。]"),
      found: ["；", "。"],
      fixed: draftOf("附件: [检查表, 《整改台账》]"),
    },
  ],
  right: [draftOf("附件: [检查表, 用车办法（试行）]")],
});
