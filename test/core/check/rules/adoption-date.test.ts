import { adoptionDate } from "../../../../src/core/check/rules/adoption-date";
import { draftOf, testRule } from "../rule-tester";

testRule(adoptionDate, {
  wrong: [
    {
      draft: draftOf("文种: 决议\n成文日期: 2026年1月15日", "（2026年1月12日州人民代表大会第三次会议通过）"),
      found: ["2026年1月15日"],
      fixed: draftOf("文种: 决议\n成文日期: 2026年1月12日", "（2026年1月12日州人民代表大会第三次会议通过）"),
    },
  ],
  right: [
    draftOf("文种: 决议\n成文日期: 2026年1月12日", "（2026年1月12日州人民代表大会第三次会议通过）"),
    draftOf("文种: 决议", "（2026年1月12日州人民代表大会第三次会议通过）"),
    draftOf("文种: 命令\n成文日期: 2026年1月15日", "《规定》已经2026年1月12日州人民政府常务会议通过。"),
    draftOf("文种: 决议\n成文日期: 2026年1月15日", "（2026年2月30日州人民代表大会第三次会议通过）"),
  ],
});
