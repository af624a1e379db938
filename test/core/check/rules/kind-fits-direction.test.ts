import { kindFitsDirection } from "../../../../src/core/check/rules/kind-fits-direction";
import { draftOf, testRule } from "../rule-tester";

const draft = (kind: string, addressees: string, issuer = "云岭州商务局") =>
  draftOf(`文种: ${kind}\n发文机关: ${issuer}\n主送机关: ${addressees}`);

testRule(kindFitsDirection, {
  wrong: [
    { draft: draft("通知", "云岭州人民政府"), found: ["云岭州人民政府"], says: "请示、报告或者意见" },
    { draft: draft("批复", "云江省商务厅"), found: ["云江省商务厅"] },
    { draft: draft("函", "云岭州人民政府"), found: ["云岭州人民政府"] },
    { draft: draft("请示", "石桥县人民政府"), found: ["石桥县人民政府"], says: "下级机关" },
    { draft: draft("报告", "[云岭州人民政府, 各县（市）人民政府]"), found: ["各县（市）人民政府"] },
  ],
  right: [
    draft("通知", "[各县（市）商务主管部门, 局机关各科室]"),
    draft("通知", "[各县（市）人民政府, 州人民政府各部门]", "云岭州人民政府"),
    draft("通知", "[省直驻州单位, 云江省商务厅, 石桥县商务局]"),
    draft("请示", "云岭州人民政府"),
    draft("报告", "云江省商务厅"),
    draft("函", "云江省财政厅"),
    draft("函", "石桥县人民政府"),
    draft("意见", "云岭州人民政府"),
    draft("意见", "各县（市）人民政府"),
    draft("议案", "云岭州人民代表大会常务委员会", "云岭州人民政府"),
    draft("通知", "【上级机关】"),
    draft("通知", "云岭州人民政府", "【发文机关】"),
    draftOf("文种: 通知\n主送机关: 云岭州人民政府"),
  ],
});
