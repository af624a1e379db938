import { copyNumberDigits } from "../../../../src/core/check/rules/copy-number-digits";
import { draftOf, testRule } from "../rule-tester";

testRule(copyNumberDigits, {
  wrong: [
    { draft: draftOf("份号: 17"), found: ["17"], fixed: draftOf("份号: 000017") },
    { draft: draftOf("份号: No.0000017"), found: ["No.0000017"], fixed: draftOf("份号: 000017") },
    { draft: draftOf("份号: 一"), found: ["一"] },
  ],
  right: [draftOf("份号: 000017"), draftOf("份号: 【份号】")],
});
