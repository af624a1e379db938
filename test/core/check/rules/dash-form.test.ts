import { dashForm } from "../../../../src/core/check/rules/dash-form";
import { draftOf, testRule } from "../rule-tester";

testRule(dashForm, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "--坚持依法监管。\n既定目标--成果转化，―――转型\n一条道路───“绿色”道路"),
      found: ["--", "--", "―――", "───"],
      fixed: draftOf("文种: 通知", "——坚持依法监管。\n既定目标——成果转化，——转型\n一条道路——“绿色”道路"),
    },
  ],
  right: [draftOf("文种: 通知", "——坚持依法监管。"), draftOf("文种: 通知", "氨氮--〔10〕，参数--help，0--5，甲——乙")],
});
