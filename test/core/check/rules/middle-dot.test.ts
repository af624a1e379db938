import { middleDot } from "../../../../src/core/check/rules/middle-dot";
import { draftOf, testRule } from "../rule-tester";

testRule(middleDot, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "做好“3.15”宣传，买买提・艾力、阿里•沙比出席。"),
      found: [".", "・", "•"],
      fixed: draftOf("文种: 通知", "做好“3·15”宣传，买买提·艾力、阿里·沙比出席。"),
    },
  ],
  right: [draftOf("文种: 通知", "做好“3·15”宣传，增长3.15个百分点。")],
});
