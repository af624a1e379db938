import { ordinalComma } from "../../../../src/core/check/rules/ordinal-comma";
import { draftOf, testRule } from "../rule-tester";

testRule(ordinalComma, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "第一、加强领导。第二、抓好落实；首先、学习。"),
      found: ["第一、", "第二、", "首先、"],
      fixed: draftOf("文种: 通知", "第一，加强领导。第二，抓好落实；首先，学习。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "第一，加强领导。"),
    draftOf("文种: 通知", "第一、二产业。第一、第二季度。首先、其次、最后各有侧重。"),
    draftOf("文种: 通知", "他说“第一、加强领导。第二、抓好落实。”"),
    draftOf("文种: 通知", "坚持质量第一、用户至上。"),
  ],
});
