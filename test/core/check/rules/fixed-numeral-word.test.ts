import { fixedNumeralWord } from "../../../../src/core/check/rules/fixed-numeral-word";
import { draftOf, testRule } from "../rule-tester";

testRule(fixedNumeralWord, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "“14五”规划，1带1路，1带一路，第1书记，2个维护，5四青年节，11五时期，3农问题。"),
      found: ["14五", "1带1路", "1带一路", "第1书记", "2个维护", "5四青年节", "11五时期", "3农问题"],
      fixed: draftOf(
        "文种: 通知",
        "“十四五”规划，一带一路，一带一路，第一书记，两个维护，五四青年节，十一五时期，三农问题。",
      ),
    },
  ],
  right: [draftOf("文种: 通知", "十四五规划，14五金店是214五号，12个维护，一带一路，第三方。")],
});
