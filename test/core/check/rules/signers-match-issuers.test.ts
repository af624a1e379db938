import { signersMatchIssuers } from "../../../../src/core/check/rules/signers-match-issuers";
import { draftOf, testRule } from "../rule-tester";

const JOINT = "文种: 请示\n发文机关: [云岭州商务局, 云岭州财政局]\n";

testRule(signersMatchIssuers, {
  wrong: [
    { draft: draftOf(`${JOINT}签发人: 周云川`), found: ["周云川"], says: "发文机关有2个，签发人有1个" },
    {
      draft: draftOf(`${JOINT}签发人: [周云川, 林望山, 陈石桥]`),
      found: ["周云川, 林望山, 陈石桥"],
    },
  ],
  right: [
    draftOf(`${JOINT}签发人: [周云川, 林望山]`),
    draftOf(JOINT.trim()),
    draftOf("文种: 请示\n发文机关: 云岭州商务局\n签发人: 周云川"),
    draftOf("文种: 通知\n发文机关: [云岭州商务局, 云岭州财政局]\n签发人: 周云川"),
  ],
});
