import { dateOneScript } from "../../../../src/core/check/rules/date-one-script";
import { draftOf, testRule } from "../rule-tester";

testRule(dateOneScript, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "二〇二四年5月十日、2024年五月、二○二四年5月和5月十日。"),
      found: ["二〇二四年5月十日", "2024年五月", "二○二四年5月", "5月十日"],
      fixed: draftOf("文种: 通知", "2024年5月10日、2024年5月、2024年5月和5月10日。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "2024年三月三歌会，二〇二四年五月十日，2024年5月10日，五月10多人，2024年2月三十二日。"),
    draftOf("成文日期: 2024年五月10日"),
  ],
});
