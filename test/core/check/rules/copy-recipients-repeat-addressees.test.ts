import { copyRecipientsRepeatAddressees } from "../../../../src/core/check/rules/copy-recipients-repeat-addressees";
import { draftOf, testRule } from "../rule-tester";

testRule(copyRecipientsRepeatAddressees, {
  wrong: [
    {
      draft: draftOf("主送机关: 云岭州人民政府\n抄送机关: [云岭州财政局, 云岭州人民政府]"),
      found: ["云岭州人民政府"],
      fixed: draftOf("主送机关: 云岭州人民政府\n抄送机关: 云岭州财政局"),
    },
    {
      draft: draftOf("主送机关: [甲局, 乙局]\n抄送机关:\n- 甲局\n- 丙局\n- 丁局"),
      found: ["甲局"],
      fixed: draftOf("主送机关: [甲局, 乙局]\n抄送机关:\n- 丙局\n- 丁局"),
    },
    { draft: draftOf("主送机关: 甲局\n抄送机关: 甲局"), found: ["甲局"], fixed: draftOf("主送机关: 甲局") },
    { draft: draftOf("主送机关: 甲局\n抄送机关: 甲局、乙局。"), found: ["甲局"] },
  ],
  right: [draftOf("主送机关: 云岭州人民政府\n抄送机关: [云岭州财政局]"), draftOf("抄送机关: [云岭州财政局]")],
});
