import { titleParticle } from "../../../../src/core/check/rules/title-particle";
import { draftOf, testRule } from "../rule-tester";

testRule(titleParticle, {
  wrong: [
    {
      draft: draftOf("标题: 关于召开座谈会通知"),
      found: ["通知"],
      fixed: draftOf("标题: 关于召开座谈会的通知"),
      says: "“的通知”",
    },
    {
      draft: draftOf("标题: 关于深化改革实施意见（试行）"),
      found: ["实施意见"],
      fixed: draftOf("标题: 关于深化改革的实施意见（试行）"),
    },
    {
      draft: draftOf("标题: 关于资金使用情况报告"),
      found: ["报告"],
      fixed: draftOf("标题: 关于资金使用情况的报告"),
    },
    {
      draft: draftOf("标题: 关于印发《检查办法》通知"),
      found: ["通知"],
      fixed: draftOf("标题: 关于印发《检查办法》的通知"),
    },
  ],
  right: [
    draftOf("标题: 关于召开座谈会的通知"),
    draftOf("标题: 关于召开座谈会的紧急通知"),
    draftOf("标题: 关于上半年的工作报告"),
    draftOf("标题: 关于同意设立产业园的复函"),
    draftOf("标题: 云岭州人民政府公告"),
    draftOf("标题: 关于【事由】通知"),
    draftOf("标题: 云岭州商务局令"),
    draftOf("标题: 关于增加护林员的请示报告"),
  ],
});
