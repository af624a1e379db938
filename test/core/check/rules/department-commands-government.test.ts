import { departmentCommandsGovernment } from "../../../../src/core/check/rules/department-commands-government";
import { draftOf, testRule } from "../rule-tester";

testRule(departmentCommandsGovernment, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n发文机关: 青岚市林业局\n主送机关: 各县人民政府", "务必于8月5日前完成。"),
      found: ["各县人民政府"],
    },
    {
      draft: draftOf("文种: 通知\n发文机关: 云岭州林业和草原局\n主送机关: 石桥县人民政府", "现就森林防火通知如下："),
      found: ["石桥县人民政府"],
      fixed: draftOf(
        "文种: 通知\n发文机关: 云岭州林业和草原局\n主送机关: 石桥县人民政府",
        "经云岭州人民政府同意，现就森林防火通知如下：",
      ),
    },
    {
      draft: draftOf("文种: 通知\n发文机关: 云岭州财政局\n主送机关: [州级各部门, 各县（市）人民政府]", "请认真落实。"),
      found: ["各县（市）人民政府"],
    },
  ],
  right: [
    draftOf("文种: 通知\n发文机关: 云岭州财政局\n主送机关: 石桥县人民政府", "经州人民政府同意，现通知如下："),
    draftOf("文种: 通知\n发文机关: 云岭州人民政府办公室\n主送机关: 石桥县人民政府"),
    draftOf("文种: 通知\n发文机关: 云岭州财政局\n主送机关: 石桥县财政局"),
    draftOf("文种: 函\n发文机关: 云岭州财政局\n主送机关: 石桥县人民政府"),
  ],
});
