import { titleInnerMark } from "../../../../src/core/check/rules/title-inner-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(titleInnerMark, {
  wrong: [
    {
      draft: draftOf("标题: 关于做好防汛\uFF0C抗旱工作的通知"),
      found: ["\uFF0C"],
      fixed: draftOf("标题: 关于做好防汛抗旱工作的通知"),
      says: "删去",
    },
    {
      draft: draftOf("标题: 关于做好防汛,抗旱\uFF1B排涝工作的通知。"),
      found: [",", "\uFF1B"],
      fixed: draftOf("标题: 关于做好防汛抗旱排涝工作的通知。"),
    },
    {
      draft: draftOf("文种: 通知", "# 通知\uFF1A关于检查\n正文。"),
      found: ["\uFF1A"],
      fixed: draftOf("文种: 通知", "# 通知关于检查\n正文。"),
    },
  ],
  right: [
    draftOf("标题: 关于印发《检查办法\uFF0C试行》的通知"),
    draftOf("标题: 关于“检查\uFF0C整改”活动的通知"),
    draftOf("标题: 关于1:500地形图测绘的通知"),
    draftOf("标题: 关于教育、卫生工作的通知\uFF1A"),
  ],
});
