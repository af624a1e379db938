import { copyNumberPresent } from "../../../../src/core/check/rules/copy-number-present";
import { draftOf, testRule } from "../rule-tester";

testRule(copyNumberPresent, {
  wrong: [
    { draft: draftOf("密级: 机密★10年"), found: ["机密★10年"], fixed: draftOf("份号: 【份号】\n密级: 机密★10年") },
  ],
  right: [draftOf("份号: 000001\n密级: 机密★10年"), draftOf("文种: 通知"), draftOf("密级: 内部")],
});
