import { postOrder } from "../../../../src/core/check/rules/post-order";
import { draftOf, testRule } from "../rule-tester";

testRule(postOrder, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "州长、州委副书记李望山。"),
      found: ["州长、州委副书记"],
      fixed: draftOf("文种: 通知", "州委副书记、州长李望山。"),
    },
  ],
  right: [draftOf("文种: 通知", "州委副书记、州长李望山，州长、州委，局长、党组书记。")],
});
