import { personalData } from "../../../../src/core/check/rules/personal-data";
import { draftOf, testRule } from "../rule-tester";

testRule(personalData, {
  wrong: [
    {
      draft: draftOf("文种: 通报", "当事人（110101199003070000）违规。"),
      found: ["110101199003070000"],
      fixed: draftOf("文种: 通报", "当事人（110101********0000）违规。"),
    },
    {
      draft: draftOf("文种: 通报", "当事人13900000000违规。"),
      found: ["13900000000"],
      fixed: draftOf("文种: 通报", "当事人139****0000违规。"),
    },
  ],
  right: [
    draftOf("文种: 通知\n附注: 联系人：周云川，电话：13900000000", "正文。"),
    draftOf("文种: 通知", "| 姓名 | 手机 |\n| --- | --- |\n| 周云川 | 13900000000 |"),
    draftOf("文种: 通知", "合同编号110101199013070000，账号6222021390000000000。"),
  ],
});
