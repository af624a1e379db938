import { partyAndGovernment } from "../../../../src/core/check/rules/party-and-government";
import { draftOf, testRule } from "../rule-tester";

testRule(partyAndGovernment, {
  wrong: [
    { draft: draftOf("文种: 通知\n发文机关: 云岭州人民政府\n主送机关: 中共石桥县委"), found: ["中共石桥县委"] },
    {
      draft: draftOf("文种: 意见\n发文机关: 中共云岭州委员会\n主送机关: 各县（市）人民政府"),
      found: ["各县（市）人民政府"],
    },
  ],
  right: [
    draftOf("文种: 通知\n发文机关: 云岭州人民政府\n主送机关: 各县（市）人民政府"),
    draftOf("文种: 通知\n发文机关: 云岭州人民政府\n主送机关: [中共石桥县委, 石桥县人民政府]"),
    draftOf("文种: 通知\n发文机关: [中共云岭州委员会, 云岭州人民政府]\n主送机关: 各县（市）人民政府"),
    draftOf("文种: 函\n发文机关: 云岭州人民政府\n主送机关: 中共石桥县委"),
    draftOf("文种: 通知\n发文机关: 云岭州人民政府\n主送机关: 云岭州发展和改革委员会"),
  ],
});
