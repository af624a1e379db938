import { captionEndMark } from "../../../../src/core/check/rules/caption-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(captionEndMark, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "表1 各县指标完成情况。\n图2-1：冷链布局。"),
      found: ["。", "。"],
      fixed: draftOf("文种: 通知", "表1 各县指标完成情况\n图2-1：冷链布局"),
    },
    {
      draft: draftOf("文种: 通知", "![冷链布局。](layout.png)"),
      found: ["。"],
      fixed: draftOf("文种: 通知", "![冷链布局](layout.png)"),
    },
  ],
  right: [
    draftOf("文种: 通知", "表1 各县指标完成情况\n表1列出了各县的指标。"),
    draftOf("文种: 通知", "表彰3个单位。"),
    draftOf("文种: 通知", "![冷链布局](layout.png)"),
  ],
});
