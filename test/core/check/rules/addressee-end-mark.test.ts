import { addresseeEndMark } from "../../../../src/core/check/rules/addressee-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(addresseeEndMark, {
  wrong: [
    { draft: draftOf("主送机关: 云岭州人民政府："), found: ["："], fixed: draftOf("主送机关: 云岭州人民政府") },
    {
      draft: draftOf("主送机关: [各县（市）人民政府、, 州人民政府各部门:]"),
      found: ["、", ":"],
      fixed: draftOf("主送机关: [各县（市）人民政府, 州人民政府各部门]"),
    },
  ],
  right: [draftOf("主送机关: 云岭州人民政府"), draftOf("主送机关: ：")],
});
