import { requestContact } from "../../../../src/core/check/rules/request-contact";
import { draftOf, testRule } from "../rule-tester";

testRule(requestContact, {
  wrong: [
    {
      draft: draftOf("文种: 请示\n成文日期: 2026年8月4日"),
      found: ["文种"],
      fixed: draftOf("文种: 请示\n成文日期: 2026年8月4日\n附注: 联系人：【联系人】，电话：【电话】"),
    },
    { draft: draftOf("文种: 请示\n附注: 此件公开发布"), found: ["此件公开发布"] },
  ],
  right: [
    draftOf("文种: 请示\n附注: 联系人：何石泉，电话：8801226"),
    draftOf("文种: 请示", "妥否，请批示。\n（联系人：何石泉，电话：8801226）"),
    draftOf("文种: 通知"),
  ],
});
