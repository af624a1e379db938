import { listNumeralsUniform } from "../../../../src/core/check/rules/list-numerals-uniform";
import { draftOf, testRule } from "../rule-tester";

testRule(listNumeralsUniform, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "新建3个、四个服务点，调整五项政策和12项制度。"),
      found: ["3个、四", "五项政策和12"],
      fixed: draftOf("文种: 通知", "新建3个、4个服务点，调整5项政策和12项制度。"),
    },
  ],
  right: [draftOf("文种: 通知", "新建3个、4个，三项政策和四项制度，第3个、四个，3个、四名。")],
});
