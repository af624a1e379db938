import { addresseeSeparator } from "../../../../src/core/check/rules/addressee-separator";
import { draftOf, testRule } from "../rule-tester";

testRule(addresseeSeparator, {
  wrong: [
    {
      draft: draftOf("主送机关: 各县（市）人民政府、州人民政府各部门、各直属机构"),
      found: ["、"],
      fixed: draftOf("主送机关: 各县（市）人民政府，州人民政府各部门、各直属机构"),
    },
    {
      draft: draftOf("主送机关: 州人民政府各部门、各企事业单位"),
      found: ["、"],
      fixed: draftOf("主送机关: 州人民政府各部门，各企事业单位"),
    },
  ],
  right: [
    draftOf("主送机关: 各县（市）人民政府，州人民政府各部门、各直属机构"),
    draftOf("主送机关: 石桥县人民政府、望山县人民政府"),
    draftOf("主送机关: [各县（市）商务主管部门, 局机关各科室]"),
  ],
});
