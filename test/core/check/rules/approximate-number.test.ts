import { approximateNumber } from "../../../../src/core/check/rules/approximate-number";
import { draftOf, testRule } from "../rule-tester";

testRule(approximateNumber, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "每组3、4个人，需要5、6万户参加。"),
      found: ["3、4", "5、6"],
      fixed: draftOf("文种: 通知", "每组三四个人，需要五六万户参加。"),
    },
  ],
  right: [draftOf("文种: 通知", "附件1、2份，第3、4条，3、5个，1、2、3个，3、4号楼，1.3、4个。")],
});
