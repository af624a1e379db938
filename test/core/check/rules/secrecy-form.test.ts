import { secrecyForm } from "../../../../src/core/check/rules/secrecy-form";
import { draftOf, testRule } from "../rule-tester";

testRule(secrecyForm, {
  wrong: [
    { draft: draftOf("密级: 机密 ★ 十年"), found: ["机密 ★ 十年"], fixed: draftOf("密级: 机密★10年") },
    { draft: draftOf("密级: 秘密*五年"), found: ["秘密*五年"], fixed: draftOf("密级: 秘密★5年") },
    { draft: draftOf("密级: 机密 ☆ 6个月"), found: ["机密 ☆ 6个月"], fixed: draftOf("密级: 机密★6个月") },
    { draft: draftOf("密级: 秘密2027-05-31"), found: ["秘密2027-05-31"], fixed: draftOf("密级: 秘密★2027年5月31日") },
    { draft: draftOf("密级: 秘密★6月"), found: ["★6月"], says: "秘密★1年" },
  ],
  right: [draftOf("密级: 机密★10年"), draftOf("密级: 绝密"), draftOf("密级: 机密★方案公布前"), draftOf("密级: 内部")],
});
