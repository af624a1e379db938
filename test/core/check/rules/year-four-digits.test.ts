import { yearFourDigits } from "../../../../src/core/check/rules/year-four-digits";
import { draftOf, testRule } from "../rule-tester";

testRule(yearFourDigits, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "24年底前完成，08年3月开工。"),
      found: ["24年", "08年"],
      fixed: draftOf("文种: 通知", "2024年底前完成，2008年3月开工。"),
      says: "“24年”应为“2024年”或者“1924年”",
    },
    {
      draft: draftOf("成文日期: 2026年3月5日", "98年上半年洪水成灾。"),
      found: ["98年"],
      fixed: draftOf("成文日期: 2026年3月5日", "1998年上半年洪水成灾。"),
      otherwise: draftOf("成文日期: 2026年3月5日", "2098年上半年洪水成灾。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "近10年底层住宅，为期12年底数清，近20年初步建成，云商发〔24年底，2024年底，第10年3月。"),
    draftOf("文种: 通知", "《24年底工作安排》已印发，12年内完成，10年底蕴深厚，满15年3月龄。"),
  ],
});
