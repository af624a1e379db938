import { datePresent } from "../../../../src/core/check/rules/date-present";
import { draftOf, testRule } from "../rule-tester";

testRule(datePresent, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n主送机关: 各单位\n抄送机关: 州委办公室"),
      found: ["文种"],
      fixed: draftOf("文种: 通知\n主送机关: 各单位\n成文日期: 【成文日期】\n抄送机关: 州委办公室"),
    },
  ],
  right: [draftOf("成文日期: 2026年8月4日"), draftOf("成文时间: 2026年8月4日")],
});
