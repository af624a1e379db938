import { partsExceedTotal } from "../../../../src/core/check/rules/parts-exceed-total";
import { draftOf, testRule } from "../rule-tester";

testRule(partsExceedTotal, {
  wrong: [
    { draft: draftOf("文种: 通知", "共有30人，其中男18人、女15人。"), found: ["30人，其中男18人、女15人"] },
    {
      draft: draftOf("文种: 通知", "建成水厂20座，其中城镇15座、农村8座。"),
      found: ["20座，其中城镇15座、农村8座"],
    },
    {
      draft: draftOf("文种: 通知", "培训120人次，其中专题80人次、日常60人次。"),
      found: ["120人次，其中专题80人次、日常60人次"],
    },
  ],
  right: [
    draftOf("文种: 通知", "共有30人，其中男18人、女12人。共5个，其中3个、12人。共30人，其中男18人（党员20人）。"),
    draftOf("文种: 通知", "共30人，其中40人参加。共30.3元，其中10.1元、20.2元。"),
  ],
});
