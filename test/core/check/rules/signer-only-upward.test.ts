import { signerOnlyUpward } from "../../../../src/core/check/rules/signer-only-upward";
import { draftOf, testRule } from "../rule-tester";

testRule(signerOnlyUpward, {
  wrong: [{ draft: draftOf("文种: 通知\n签发人: 林望山"), found: ["签发人"], fixed: draftOf("文种: 通知") }],
  right: [draftOf("文种: 请示\n签发人: 林望山"), draftOf("文种: 意见\n签发人: 林望山"), draftOf("签发人: 林望山")],
});
