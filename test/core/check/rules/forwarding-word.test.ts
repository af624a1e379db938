import { forwardingWord } from "../../../../src/core/check/rules/forwarding-word";
import { draftOf, testRule } from "../rule-tester";

testRule(forwardingWord, {
  wrong: [
    {
      draft: draftOf("发文机关: 云溪县人民政府\n标题: 云溪县人民政府批转青岚市人民政府关于冷链的通知"),
      found: ["批转"],
      fixed: draftOf("发文机关: 云溪县人民政府\n标题: 云溪县人民政府转发青岚市人民政府关于冷链的通知"),
    },
    {
      draft: draftOf("发文机关: 云岭州人民政府\n标题: 云岭州人民政府批转云江省人民政府关于冷链的通知"),
      found: ["批转"],
      fixed: draftOf("发文机关: 云岭州人民政府\n标题: 云岭州人民政府转发云江省人民政府关于冷链的通知"),
      says: "“云江省人民政府”看来是上级",
    },
  ],
  right: [
    draftOf("发文机关: 云岭州人民政府\n标题: 云岭州人民政府批转石桥县人民政府关于冷链的报告"),
    draftOf("发文机关: 云岭州人民政府\n标题: 云岭州人民政府批转云岭州商务局关于冷链的意见"),
    draftOf("发文机关: 云岭州人民政府\n标题: 云岭州人民政府转发云江省人民政府关于冷链的通知"),
  ],
});
