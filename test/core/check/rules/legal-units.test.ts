import { legalUnits } from "../../../../src/core/check/rules/legal-units";
import { draftOf, testRule } from "../rule-tester";

testRule(legalUnits, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "大米30斤，路长3.5里，共2万余斤，身高160公分。"),
      found: ["30斤", "3.5里", "2万余斤", "160公分"],
      fixed: draftOf("文种: 通知", "大米15千克，路长1.75千米，共1万余千克，身高160厘米。"),
    },
    { draft: draftOf("文种: 通知", "布长3尺，12英寸，5元/斤。"), found: ["3尺", "12英寸", "斤"] },
  ],
  right: [draftOf("文种: 通知", "30公斤，3公里，第3里，3里程碑，K3里，20亩，3尺寸，斤两，2担任，半斤八两，5寸草。")],
});
