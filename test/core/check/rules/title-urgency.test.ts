import { titleUrgency } from "../../../../src/core/check/rules/title-urgency";
import { draftOf, testRule } from "../rule-tester";

testRule(titleUrgency, {
  wrong: [
    {
      draft: draftOf("紧急程度: 特急\n标题: 关于防汛的特急通知"),
      found: ["特急"],
      fixed: draftOf("紧急程度: 特急\n标题: 关于防汛的通知"),
    },
    {
      draft: draftOf("标题: 加急关于防汛的通知"),
      found: ["加急"],
      fixed: draftOf("紧急程度: 加急\n标题: 关于防汛的通知"),
      says: "“紧急程度”",
    },
  ],
  right: [
    draftOf("标题: 关于防汛的紧急通知"),
    draftOf("标题: 关于印发《特急文电办理办法》的通知"),
    draftOf("标题: 关于急救中心建设的通知"),
  ],
});
