import { secrecyPeriod } from "../../../../src/core/check/rules/secrecy-period";
import { draftOf, testRule } from "../rule-tester";

testRule(secrecyPeriod, {
  wrong: [
    { draft: draftOf("密级: 秘密★15年"), found: ["★15年"], says: "不超过10年" },
    { draft: draftOf("密级: 绝密*三十一年"), found: ["*三十一年"], says: "不超过30年" },
  ],
  right: [draftOf("密级: 秘密★10年"), draftOf("密级: 机密★6个月"), draftOf("密级: 机密★方案公布前")],
});
