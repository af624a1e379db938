import { colloquialWord } from "../../../../src/core/check/rules/colloquial-word";
import { draftOf, testRule } from "../rule-tester";

testRule(colloquialWord, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "咱们没法办，压根不行，说实话。"),
      found: ["咱们", "没法", "压根", "说实话"],
      fixed: draftOf("文种: 通知", "我们无法办，根本不行，说实话。"),
    },
  ],
  right: [draftOf("文种: 通知", "群众说“咱们满意”，没法律依据，一点儿童用品，好多样，搞好搞活，弄虚作假。")],
});
