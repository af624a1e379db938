import { confusableWord } from "../../../../src/core/check/rules/confusable-word";
import { draftOf, testRule } from "../rule-tester";

testRule(confusableWord, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "截止2026年6月，截止到目前，反应问题，非盈利组织，作好准备，立案侦察，须要。"),
      found: ["截止", "截止到", "反应", "非盈利组织", "作好", "立案侦察", "须要"],
      fixed: draftOf("文种: 通知", "截至2026年6月，截至目前，反映问题，非营利组织，做好准备，立案侦查，需要。"),
    },
    {
      draft: draftOf("文种: 通知", "就象平时一样，佩带口罩，以至造成损失，交纳罚款，做出决定，必需坚持。"),
      found: ["就象", "佩带", "以至", "交纳", "做出", "必需"],
      fixed: draftOf("文种: 通知", "就像平时一样，佩戴口罩，以致造成损失，缴纳罚款，作出决定，必须坚持。"),
    },
  ],
  right: [
    draftOf(
      "文种: 通知",
      "报名截止2026年6月1日，截止日期，应急反应情况，工作到位，操作好，必须要，以至于，交纳党费，做出贡献，化学反应，《截止2026年》。",
    ),
  ],
});
