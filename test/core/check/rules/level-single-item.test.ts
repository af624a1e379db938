import { levelSingleItem } from "../../../../src/core/check/rules/level-single-item";
import { draftOf, testRule } from "../rule-tester";

testRule(levelSingleItem, {
  wrong: [
    { draft: draftOf("文种: 通知", "一、检查范围\n检查公文。"), found: ["一、"] },
    { draft: draftOf("文种: 通知", "一、检查\n（一）格式\n二、整改"), found: ["（一）"] },
  ],
  right: [
    draftOf("文种: 通知", "一、检查范围\n二、检查时间"),
    draftOf("文种: 通知", "第一条　为加强管理，制定本办法。"),
    draftOf("文种: 通知", "正文。\n\n附件\n检查表\n一、说明"),
    draftOf("文种: 通知", "三、检查范围"),
  ],
});
