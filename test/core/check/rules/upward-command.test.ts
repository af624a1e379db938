import { upwardCommand } from "../../../../src/core/check/rules/upward-command";
import { draftOf, testRule } from "../rule-tester";

testRule(upwardCommand, {
  wrong: [
    {
      draft: draftOf("文种: 报告", "进展顺利。\n以上报告，请认真贯彻执行。"),
      found: ["以上报告，请认真贯彻执行。"],
      fixed: draftOf("文种: 报告", "进展顺利。\n").replace(/\n$/u, ""),
    },
    {
      draft: draftOf("文种: 请示", "以上意见，望遵照执行。妥否，请批示。"),
      found: ["以上意见，望遵照执行。"],
      fixed: draftOf("文种: 请示", "妥否，请批示。"),
    },
  ],
  right: [
    draftOf("文种: 报告", "我局要求各县认真贯彻执行。"),
    draftOf("文种: 请示", "以上意见如无不妥，请批转各县贯彻执行。"),
    draftOf("文种: 通知", "请认真贯彻执行。"),
    draftOf("文种: 报告", "各县印发了“请认真贯彻执行。”的通知。"),
  ],
});
