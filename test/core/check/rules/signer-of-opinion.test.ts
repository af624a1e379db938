import { signerOfOpinion } from "../../../../src/core/check/rules/signer-of-opinion";
import { draftOf, testRule } from "../rule-tester";

const OPINION = "文种: 意见\n发文机关: 云岭州商务局\n";

testRule(signerOfOpinion, {
  wrong: [
    {
      draft: draftOf(`${OPINION}标题: 关于检查的意见\n主送机关: 云岭州人民政府`),
      found: ["文种"],
      fixed: draftOf(`${OPINION}签发人: 【签发人】\n标题: 关于检查的意见\n主送机关: 云岭州人民政府`),
      says: "云岭州人民政府",
    },
  ],
  right: [
    draftOf(`${OPINION}主送机关: 各县（市）人民政府`),
    draftOf(`${OPINION}签发人: 林望山\n主送机关: 云岭州人民政府`),
    draftOf(OPINION.trim()),
    draftOf("文种: 请示\n发文机关: 云岭州商务局\n主送机关: 云岭州人民政府"),
    draftOf("文种: 通知\n发文机关: 云岭州商务局\n主送机关: 云岭州人民政府"),
  ],
});
