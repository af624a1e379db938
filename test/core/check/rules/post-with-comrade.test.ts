import { postWithComrade } from "../../../../src/core/check/rules/post-with-comrade";
import { draftOf, testRule } from "../rule-tester";

testRule(postWithComrade, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "州长李望山同志和书记秦远同志。"),
      found: ["州长李望山同志", "书记秦远同志"],
      fixed: draftOf("文种: 通知", "州长李望山和书记秦远。"),
      otherwise: draftOf("文种: 通知", "李望山同志和书记秦远同志。"),
    },
  ],
  right: [draftOf("文种: 通知", "州长李望山，李望山同志，局长同志，各位委员同志，书记、主任同志。")],
});
