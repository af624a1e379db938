import { halfWidthBrackets } from "../../../../src/core/check/rules/half-width-brackets";
import { draftOf, testRule } from "../rule-tester";

testRule(halfWidthBrackets, {
  wrong: [
    {
      draft: draftOf("标题: 用车办法(试行)的通知", "附件(见附件1)和小(2)型水库，《办法》（云政发〔2023〕4号)。"),
      found: ["(试行)", "(见附件1)", "(2)", "（云政发〔2023〕4号)"],
      fixed: draftOf("标题: 用车办法（试行）的通知", "附件（见附件1）和小（2）型水库，《办法》（云政发〔2023〕4号）。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "采用 LED (light emitting diode) 光源（试行），公式为 f(x)。"),
    draftOf("文种: 通知", "应纳税额=(全年一次性奖金-差额)×适用税率。"),
    draftOf("文种: 通知", "<!-- (试行) -->\n只有(一半。"),
  ],
});
