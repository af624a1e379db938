import { signerPresent } from "../../../../src/core/check/rules/signer-present";
import { draftOf, testRule } from "../rule-tester";

testRule(signerPresent, {
  wrong: [
    {
      draft: draftOf("文种: 请示\n标题: 关于检查的请示"),
      found: ["文种"],
      fixed: draftOf("文种: 请示\n签发人: 【签发人】\n标题: 关于检查的请示"),
    },
    {
      draft: draftOf("文种: 报告\n签发人:\n标题: 关于检查的报告"),
      found: ["签发人"],
      fixed: draftOf("文种: 报告\n签发人: 【签发人】\n标题: 关于检查的报告"),
    },
  ],
  right: [draftOf("文种: 请示\n签发人: 林望山"), draftOf("文种: 通知"), draftOf("文种: 意见"), "没有要素的正文。"],
});
