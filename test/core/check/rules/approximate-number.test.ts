import { approximateNumber } from "../../../../src/core/check/rules/approximate-number";
import { draftOf, testRule } from "../rule-tester";

testRule(approximateNumber, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "每组3、4个人，需要5、6万户参加。"),
      found: ["3、4", "5、6"],
      fixed: draftOf("文种: 通知", "每组三四个人，需要五六万户参加。"),
    },
    {
      draft: draftOf("文种: 通知", "学习三、四天，分成一、两个组，约二、三十人。"),
      found: ["三、四", "一、两", "二、三"],
      fixed: draftOf("文种: 通知", "学习三四天，分成一两个组，约二三十人。"),
    },
  ],
  right: [
    draftOf(
      "文种: 通知",
      "二、三个重点\n发展二、三产业，小学五、六年级，经一、二审，三、四月份，第二、三次，十三、四天，三、五天，五、六月天。",
    ),
    draftOf("文种: 通知", "附件1、2份，第3、4条，3、5个，1、2、3个，3、4号楼，1.3、4个。"),
  ],
});
