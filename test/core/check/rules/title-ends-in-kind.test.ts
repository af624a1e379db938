import { titleEndsInKind } from "../../../../src/core/check/rules/title-ends-in-kind";
import { draftOf, testRule } from "../rule-tester";

testRule(titleEndsInKind, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n标题: 关于清查资产的安排"),
      found: ["安排"],
      fixed: draftOf("文种: 通知\n标题: 关于清查资产的通知"),
    },
    {
      draft: draftOf("标题: 关于清查资产的通知-2026"),
      found: ["-2026"],
      fixed: draftOf("标题: 关于清查资产的通知"),
      says: "删去文种后面的“-2026”",
    },
    {
      draft: draftOf("标题: 关于清查资产的通知2026年"),
      found: ["2026年"],
      fixed: draftOf("标题: 关于清查资产的通知"),
    },
    {
      draft: draftOf("标题: 关于增加护林员的申请"),
      found: ["申请"],
      fixed: draftOf("标题: 关于增加护林员的请示"),
      otherwise: draftOf("标题: 关于增加护林员的函"),
    },
    {
      draft: draftOf("文种: 通知\n标题: 云岭州公务用车管理办法（试行）"),
      found: ["云岭州公务用车管理办法（试行）"],
      fixed: draftOf("文种: 通知\n标题: 关于印发《云岭州公务用车管理办法（试行）》的通知"),
      otherwise: draftOf("文种: 通知\n标题: 云岭州公务用车管理办法的通知（试行）"),
    },
    {
      draft: draftOf("标题: 云岭州商务局关于防汛的方案"),
      found: ["方案"],
      fixed: draftOf("标题: 云岭州商务局关于印发《关于防汛的方案》的通知"),
      otherwise: draftOf("标题: 云岭州商务局关于防汛的通知"),
    },
    {
      draft: draftOf("发文机关: 云岭州商务局", "# 关于清查资产的汇报\n正文。"),
      found: ["汇报"],
      fixed: draftOf("发文机关: 云岭州商务局", "# 关于清查资产的报告\n正文。"),
    },
  ],
  right: [
    draftOf("文种: 函\n标题: 云岭州商务局对州政协第45号提案的答复"),
    draftOf("标题: 关于检查的通知"),
    draftOf("标题: 关于检查的通知。"),
    draftOf("标题: 云岭州人民政府令"),
    draftOf("标题: 关于检查的意见（试行）"),
    draftOf("标题: 【发文机关】关于【事由】"),
  ],
});
