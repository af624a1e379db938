import { blankLeft } from "../../../../src/core/check/rules/blank-left";
import { draftOf, testRule } from "../rule-tester";

testRule(blankLeft, {
  wrong: [
    {
      draft: draftOf("主送机关: ××县人民政府", "联系人：XX，电话：______。于2026年×月×日前报送。"),
      found: ["××", "XX", "______", "×", "×"],
    },
  ],
  right: [draftOf("发文字号: 云商发〔20××〕×号", "长×宽为3×4米，XXL号，XX2000。\n附件\n登记表\n单位：____")],
});
