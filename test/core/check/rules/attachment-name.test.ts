import { attachmentName } from "../../../../src/core/check/rules/attachment-name";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentName, {
  wrong: [
    {
      draft: draftOf("附件: [公文质量检查表]", "正文。\n附件\n公文检查表"),
      found: ["公文检查表"],
      fixed: draftOf("附件: [公文质量检查表]", "正文。\n附件\n公文质量检查表"),
      otherwise: draftOf("附件: [公文检查表]", "正文。\n附件\n公文检查表"),
    },
  ],
  right: [
    draftOf("附件: 1.《检查表》。", "正文。\n附件\n检 查 表"),
    draftOf("附件: [检查表]", "正文。\n附件\n全年各单位报送情况"),
    draftOf("附件: [【附件】]", "正文。\n附件\n检查表"),
  ],
});
