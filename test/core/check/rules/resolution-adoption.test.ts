import { resolutionAdoption } from "../../../../src/core/check/rules/resolution-adoption";
import { draftOf, testRule } from "../rule-tester";

testRule(resolutionAdoption, {
  wrong: [
    {
      draft: draftOf("文种: 决议\n标题: 关于政府工作报告的决议", "批准这个报告。"),
      found: ["关于政府工作报告的决议"],
      fixed: draftOf("文种: 决议\n标题: 关于政府工作报告的决议", "（【通过日期】【会议名称】通过）\n批准这个报告。"),
      says: "没有会议名称",
    },
    {
      draft: draftOf("文种: 决定\n发文机关: 云岭州人大常委会\n标题: 关于任免的决定", "会议决定任命林望山。"),
      found: ["关于任免的决定"],
      fixed: draftOf(
        "文种: 决定\n发文机关: 云岭州人大常委会\n标题: 关于任免的决定",
        "（【通过日期】【会议名称】通过）\n会议决定任命林望山。",
      ),
      says: "没有日期",
    },
  ],
  right: [
    draftOf(
      "文种: 决议\n标题: 关于政府工作报告的决议",
      "（2026年1月12日州人民代表大会第三次会议通过）\n批准这个报告。",
    ),
    draftOf("文种: 决定\n发文机关: 云岭州人民政府\n标题: 关于表彰的决定", "决定予以表彰。"),
    draftOf("文种: 决议\n标题: 关于政府工作报告的决议", "（【通过日期】【会议名称】通过）"),
  ],
});
