import { urgencyWord } from "../../../../src/core/check/rules/urgency-word";
import { draftOf, testRule } from "../rule-tester";

testRule(urgencyWord, {
  wrong: [
    {
      draft: draftOf("紧急程度: 急件"),
      found: ["急件"],
      fixed: draftOf("紧急程度: 加急"),
      otherwise: draftOf("紧急程度: 特急"),
    },
    { draft: draftOf("紧急程度: 特 急"), found: ["特 急"], fixed: draftOf("紧急程度: 特急") },
    { draft: draftOf("紧急程度: 平急"), found: ["平急"], fixed: draftOf("紧急程度: 加急") },
    {
      draft: draftOf("紧急程度: 快办\n发文字号: 云政明电〔2026〕3号"),
      found: ["快办"],
      fixed: draftOf("紧急程度: 特提\n发文字号: 云政明电〔2026〕3号"),
      says: "电报",
    },
  ],
  right: [draftOf("紧急程度: 特急"), draftOf("紧急程度: 平急\n发文字号: 云政明电〔2026〕3号")],
});
