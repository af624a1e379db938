import { issuedTextListed } from "../../../../src/core/check/rules/issued-text-listed";
import { draftOf, testRule } from "../rule-tester";

testRule(issuedTextListed, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n标题: 关于印发《检查办法》的通知\n附件: [《检查办法》, 检查表]"),
      found: ["《检查办法》"],
      fixed: draftOf("文种: 通知\n标题: 关于印发《检查办法》的通知\n附件: 检查表"),
    },
    {
      draft: draftOf("文种: 通知\n标题: 关于印发《检查办法》的通知\n附件: 检查办法"),
      found: ["检查办法"],
      fixed: draftOf("文种: 通知\n标题: 关于印发《检查办法》的通知"),
    },
  ],
  right: [
    draftOf("文种: 通知\n标题: 关于印发《检查办法》的通知\n附件: 检查表"),
    draftOf("文种: 通知\n标题: 关于开展检查的通知\n附件: 检查办法"),
  ],
});
