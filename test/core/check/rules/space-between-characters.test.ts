import { spaceBetweenCharacters } from "../../../../src/core/check/rules/space-between-characters";
import { draftOf, testRule } from "../rule-tester";

testRule(spaceBetweenCharacters, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "会议要求 各单位抓紧落实， 按时报送 。"),
      found: [" ", " ", " "],
      fixed: draftOf("文种: 通知", "会议要求各单位抓紧落实，按时报送。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "会议要求各单位共 12 人参加，由王 伟、李 明负责。"),
    draftOf("文种: 通知", "姓名 单位 电话"),
    draftOf("文种: 通知", "中共中央办公厅 国务院办公厅印发，请执行。"),
    draftOf("文种: 通知", "主任：王某　副主任：李某。"),
  ],
});
