import { addresseeGreeting } from "../../../../src/core/check/rules/addressee-greeting";
import { draftOf, testRule } from "../rule-tester";

testRule(addresseeGreeting, {
  wrong: [
    {
      draft: draftOf("文种: 函\n主送机关: 尊敬的云岭州财政局", "您好！\n正文。"),
      found: ["尊敬的", "您好！"],
      fixed: draftOf("文种: 函\n主送机关: 云岭州财政局", "正文。"),
    },
    {
      draft: draftOf("文种: 通知\n主送机关: 各科室", "尊敬的各位领导：\n正文。"),
      found: ["尊敬的各位领导："],
      fixed: draftOf("文种: 通知\n主送机关: 各科室", "正文。"),
    },
  ],
  right: [
    draftOf("文种: 函\n主送机关: 云岭州财政局", "正文。"),
    draftOf("文种: 报告\n标题: 在全州商务工作会议上的报告", "同志们！\n现在，我作报告。"),
    draftOf("主送机关: 尊敬的周云川代表", "您好！"),
    draftOf("文种: 通知\n主送机关: 各科室", "窗口人员使用“您好”等文明用语。"),
  ],
});
