import { addresseeOrgan } from "../../../../src/core/check/rules/addressee-organ";
import { draftOf, testRule } from "../rule-tester";

testRule(addresseeOrgan, {
  wrong: [
    {
      draft: draftOf("文种: 请示\n发文机关: 云岭州商务局\n主送机关: 程州长"),
      found: ["程州长"],
      fixed: draftOf("文种: 请示\n发文机关: 云岭州商务局\n主送机关: 云岭州人民政府"),
    },
    { draft: draftOf("文种: 请示\n主送机关: 程州长"), found: ["程州长"] },
    { draft: draftOf("文种: 报告\n主送机关: [云岭州人民政府, 周云川同志]"), found: ["周云川同志"] },
  ],
  right: [draftOf("文种: 请示\n主送机关: 云岭州人民政府"), draftOf("文种: 函\n主送机关: 程远舟先生")],
});
