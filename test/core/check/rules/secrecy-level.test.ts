import { secrecyLevel } from "../../../../src/core/check/rules/secrecy-level";
import { draftOf, testRule } from "../rule-tester";

testRule(secrecyLevel, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n密级: 内部*一年"),
      found: ["内部*一年"],
      fixed: draftOf("文种: 通知"),
      otherwise: draftOf("文种: 通知\n密级: 秘密★1年"),
    },
    {
      draft: draftOf("文种: 通知\n密级: 保密"),
      found: ["保密"],
      fixed: draftOf("文种: 通知"),
      otherwise: draftOf("文种: 通知\n密级: 秘密"),
    },
    { draft: draftOf("文种: 通知\n密级: 内部资料"), found: ["内部资料"], fixed: draftOf("文种: 通知") },
  ],
  right: [draftOf("密级: 机密★10年"), draftOf("密级: 秘 密"), draftOf("密级:")],
});
