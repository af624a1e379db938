import { titleAbout } from "../../../../src/core/check/rules/title-about";
import { draftOf, testRule } from "../rule-tester";

testRule(titleAbout, {
  wrong: [
    {
      draft: draftOf("发文机关: 云岭州水务局\n标题: 云岭州水务局对供水改造的请示"),
      found: ["云岭州水务局对供水改造的请示"],
      fixed: draftOf("发文机关: 云岭州水务局\n标题: 云岭州水务局关于供水改造的请示"),
      says: "关于……的请示",
    },
    {
      draft: draftOf("标题: 进一步加强《节水条例》宣传的指导意见"),
      found: ["进一步加强《节水条例》宣传的指导意见"],
      fixed: draftOf("标题: 关于进一步加强《节水条例》宣传的指导意见"),
    },
  ],
  right: [
    draftOf("标题: 云岭州水务局关于供水改造的请示"),
    draftOf("标题: 云岭州人民政府批转州水务局供水改造意见的通知"),
    draftOf("标题: 云岭州商务局转发《节水条例》的通知"),
    draftOf("标题: 云岭州人民政府公告"),
    draftOf("标题: 冷链物流专题会议纪要"),
    draftOf("标题: 云岭州人民政府工作报告"),
    draftOf("标题: 在第十二届人民代表大会第一次会议上的报告"),
    draftOf("标题: 云岭州人民政府令"),
    draftOf("标题: 【发文机关】【事由】的通知"),
  ],
});
