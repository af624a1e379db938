import { articleInChineseNumerals } from "../../../../src/core/check/rules/article-in-chinese-numerals";
import { draftOf, testRule } from "../rule-tester";

testRule(articleInChineseNumerals, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "依照《公共仓储管理规定》第15条第1款、《用车办法》（试行）第20条办理。"),
      found: ["第15条第1款", "第20条"],
      fixed: draftOf("文种: 通知", "依照《公共仓储管理规定》第十五条第一款、《用车办法》（试行）第二十条办理。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "依照《公共仓储管理规定》第十五条。"),
    draftOf("文种: 通知", "清单第15条另行说明，合同第3条。"),
  ],
});
