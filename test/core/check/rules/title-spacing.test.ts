import { titleSpacing } from "../../../../src/core/check/rules/title-spacing";
import { draftOf, testRule } from "../rule-tester";

const JOINT = "发文机关: [云岭州商务局, 云岭州财政局]\n标题: ";

testRule(titleSpacing, {
  wrong: [
    {
      draft: draftOf("标题: 关于做好 防汛工作的\u3000通知"),
      found: [" ", "\u3000"],
      fixed: draftOf("标题: 关于做好防汛工作的通知"),
    },
    {
      draft: draftOf(`${JOINT}云岭州商务局 云岭州财政局关于检查的通知`),
      found: [" "],
      fixed: draftOf(`${JOINT}云岭州商务局\u3000云岭州财政局关于检查的通知`),
      says: "全角空格",
    },
    {
      draft: draftOf(`${JOINT}云岭州商务局\u3000\u3000云岭州财政局关于检查的通知`),
      found: ["\u3000\u3000"],
      fixed: draftOf(`${JOINT}云岭州商务局\u3000云岭州财政局关于检查的通知`),
    },
    {
      draft: draftOf("发文机关: 云岭州商务局\n标题: 云岭州商务局 州财政局关于检查的通知"),
      found: [" "],
      fixed: draftOf("发文机关: 云岭州商务局\n标题: 云岭州商务局\u3000州财政局关于检查的通知"),
      safe: false,
    },
    {
      draft: draftOf("标题: 国\u3000务\u3000院关于检查的通知"),
      found: ["\u3000", "\u3000"],
      fixed: draftOf("标题: 国务院关于检查的通知"),
    },
    { draft: draftOf("标题: 关于使用 5G 网络的通知"), found: [" ", " "], fixed: draftOf("标题: 关于使用5G网络的通知") },
  ],
  right: [
    draftOf("发文机关: [中共中央, 国务院]\n标题: 中共中央\u3000国务院关于检查的意见"),
    draftOf("发文机关: [云岭公司, 云岭工厂]\n标题: 云岭公司\u3000云岭工厂公告"),
    draftOf(`${JOINT}云岭州商务局\u3000云岭州财政局关于检查的通知`),
    draftOf("标题: 关于使用Open Source软件的通知"),
    draftOf("标题: |\n  关于检查\n  的通知"),
  ],
});
