import { attachmentOrder } from "../../../../src/core/check/rules/attachment-order";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentOrder, {
  wrong: [
    {
      draft: draftOf("附件: [甲表, 乙单, 丙册]", "正文。\n附件1\n乙单\n附件2\n甲表\n附件3\n丙册"),
      found: ["甲表"],
      fixed: draftOf("附件: [乙单, 甲表, 丙册]", "正文。\n附件1\n乙单\n附件2\n甲表\n附件3\n丙册"),
      says: "第1个",
    },
  ],
  right: [
    draftOf("附件: [甲表, 乙单]", "正文。\n附件1\n甲表\n附件2\n乙单"),
    draftOf("附件: [甲表, 乙单]", "正文。\n附件2\n乙单"),
  ],
});
