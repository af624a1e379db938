import { issuerInnerUnit } from "../../../../src/core/check/rules/issuer-inner-unit";
import { draftOf, testRule } from "../rule-tester";

testRule(issuerInnerUnit, {
  wrong: [
    { draft: draftOf("发文机关: 云岭州教育局基础教育科"), found: ["云岭州教育局基础教育科"] },
    { draft: draftOf("发文机关: [云岭州财政局, 云岭州商务局市场运行处]"), found: ["云岭州商务局市场运行处"] },
  ],
  right: [
    draftOf("发文机关: 云岭州教育局办公室"),
    draftOf("发文机关: 云岭州人民政府研究室"),
    draftOf("发文机关: 云岭州人民政府驻春城办事处"),
    draftOf("发文机关: 石桥县公安局交通警察大队"),
    draftOf("发文机关: 【发文机关】处"),
  ],
});
