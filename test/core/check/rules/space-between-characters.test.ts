import { spaceBetweenCharacters } from "../../../../src/core/check/rules/space-between-characters";
import { draftOf, testRule } from "../rule-tester";

testRule(spaceBetweenCharacters, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "会议要求 各单位抓紧落实， 按时报送 。"),
      found: [" ", " ", " "],
      fixed: draftOf("文种: 通知", "会议要求各单位抓紧落实，按时报送。"),
    },
    {
      draft: draftOf("文种: 通知", "各县人民政府 有关部门要抓紧落实，为经济社会 发展营造良好环境。"),
      found: [" ", " "],
      fixed: draftOf("文种: 通知", "各县人民政府有关部门要抓紧落实，为经济社会发展营造良好环境。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "出席：云岭州商务局 林望，云岭州财政局 沈竹青，云岭州人民政府 云江省商务厅印发。"),
    draftOf("文种: 通知", "会议要求各单位共 12 人参加，由王 伟、李 明负责。"),
    draftOf("文种: 通知", "姓名 单位 电话"),
    draftOf("文种: 通知", "中共中央办公厅 国务院办公厅印发，请执行。"),
    draftOf("文种: 通知", "主任：王某　副主任：李某。"),
  ],
});
