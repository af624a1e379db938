import { nestedColon } from "../../../../src/core/check/rules/nested-colon";
import { draftOf, testRule } from "../rule-tester";

testRule(nestedColon, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "内容包括：企业的初步设想，其中包括：改制的方式、期限。"),
      found: ["："],
      says: "套用冒号",
    },
    {
      draft: draftOf("文种: 通知", "会议要求：各单位要做到：人员到位。"),
      found: ["："],
    },
  ],
  right: [
    draftOf("文种: 通知", "会议要求：各单位要做到人员到位。会议还要求：措施到位。"),
    draftOf("文种: 通知", "材料包括：申请书；证明材料包括：身份证、户口簿。"),
    draftOf("文种: 通知", "联系人：何石泉，联系电话：8801226。"),
  ],
});
