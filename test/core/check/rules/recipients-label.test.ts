import { recipientsLabel } from "../../../../src/core/check/rules/recipients-label";
import { draftOf, testRule } from "../rule-tester";

testRule(recipientsLabel, {
  wrong: [
    {
      draft: draftOf("抄送机关: 抄报：云江省商务厅"),
      found: ["抄报："],
      fixed: draftOf("抄送机关: 云江省商务厅"),
      says: "删去“抄报：”",
    },
    {
      draft: draftOf("主送机关: 主送：云岭州财政局\n抄送机关: [报送：云江省商务厅, 发：各县人民政府]"),
      found: ["主送：", "报送：", "发："],
      fixed: draftOf("主送机关: 云岭州财政局\n抄送机关: [云江省商务厅, 各县人民政府]"),
    },
  ],
  right: [draftOf("抄送机关: [云江省商务厅, 报社]"), draftOf("抄送机关: 抄送："), draftOf("主送机关: 各县人民政府：")],
});
