import { formOfAddress } from "../../../../src/core/check/rules/form-of-address";
import { draftOf, testRule } from "../rule-tester";

testRule(formOfAddress, {
  wrong: [
    {
      draft: draftOf("文种: 函\n发文机关: 云岭州商务局\n主送机关: 云岭州交通运输局", "请你局协助。"),
      found: ["你"],
      fixed: draftOf("文种: 函\n发文机关: 云岭州商务局\n主送机关: 云岭州交通运输局", "请贵局协助。"),
    },
    {
      draft: draftOf("文种: 通知", "请贵单位报送数据。"),
      found: ["贵"],
      fixed: draftOf("文种: 通知", "请你单位报送数据。"),
    },
    { draft: draftOf("文种: 请示", "恳请贵厅批准。"), found: ["贵"], says: "应称“机关名称”" },
    { draft: draftOf("文种: 通知\n主送机关: 各科室", "请您报送数据。"), found: ["您"] },
  ],
  right: [
    draftOf("文种: 函\n发文机关: 云岭州商务局\n主送机关: 云岭州交通运输局", "请贵局协助。"),
    draftOf("文种: 函\n发文机关: 云岭州商务局\n主送机关: 石桥县商务局", "你局来函收悉。"),
    draftOf("文种: 函", "你局来函收悉。"),
    draftOf("文种: 通知", "请你单位报送数据，贵州省的除外。"),
    draftOf("文种: 函\n主送机关: 程远舟代表", "您提出的建议收悉。").replace("代表", "先生"),
    draftOf("文种: 公告", "为方便您办事，公告如下。"),
    draftOf("文种: 通知\n主送机关: 各科室", "使用“您好”等文明用语。"),
  ],
});
