import { secretNotPublic } from "../../../../src/core/check/rules/secret-not-public";
import { draftOf, testRule } from "../rule-tester";

testRule(secretNotPublic, {
  wrong: [
    { draft: draftOf("密级: 秘密★1年\n附注: 此件主动公开"), found: ["主动公开"] },
    { draft: draftOf("文种: 公告\n密级: 秘密★1年"), found: ["秘密★1年"], says: "“公告”与密级“秘密”矛盾" },
  ],
  right: [draftOf("附注: 此件公开发布"), draftOf("文种: 通知\n密级: 秘密★1年\n附注: 此件发至县级")],
});
