import { repeatedMarks } from "../../../../src/core/check/rules/repeated-marks";
import { draftOf, testRule } from "../rule-tester";

testRule(repeatedMarks, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "专款专用，，单独核算。。\n甲、、乙；；丙"),
      found: ["，，", "。。", "、、", "；；"],
      fixed: draftOf("文种: 通知", "专款专用，单独核算。\n甲、乙；丙"),
    },
    {
      draft: draftOf("文种: 通知", "专款专用，。单独核算、，"),
      found: ["，。", "、，"],
      fixed: draftOf("文种: 通知", "专款专用。单独核算，"),
      otherwise: draftOf("文种: 通知", "专款专用，单独核算、，"),
      safe: false,
    },
  ],
  right: [draftOf("文种: 通知", "专款专用，单独核算。"), draftOf("文种: 通知", "难道如此？！尚未完成。。。")],
});
