import { replyContact } from "../../../../src/core/check/rules/reply-contact";
import { draftOf, testRule } from "../rule-tester";

testRule(replyContact, {
  wrong: [
    { draft: draftOf("文种: 函", "请于8月20日前函告我局。"), found: ["请于8月20日前函告"] },
    { draft: draftOf("文种: 通知", "请各单位于8月20日前将意见反馈我局。"), found: ["请各单位于8月20日前将意见反馈"] },
  ],
  right: [
    draftOf("文种: 函", "请于8月20日前函告我局。联系人：周云川，电话：8801226。"),
    draftOf("文种: 函\n附注: 联系人：周云川", "请于8月20日前函告我局。"),
    draftOf("文种: 函", "请予支持。"),
    draftOf("文种: 请示", "请于8月20日前函告我局。"),
  ],
});
