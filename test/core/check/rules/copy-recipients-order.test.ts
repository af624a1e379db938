import { copyRecipientsOrder } from "../../../../src/core/check/rules/copy-recipients-order";
import { draftOf, testRule } from "../rule-tester";

const many = (count: number) => Array.from({ length: count }, (_, at) => `云岭州${at}局`).join(", ");

testRule(copyRecipientsOrder, {
  wrong: [
    {
      draft: draftOf("抄送机关: [各县（市）人民政府, 云岭州审计局, 云江省商务厅]"),
      found: ["云岭州审计局"],
      fixed: draftOf("抄送机关: [云江省商务厅, 云岭州审计局, 各县（市）人民政府]"),
      says: "“云岭州审计局”应排在“各县（市）人民政府”前面",
    },
    {
      draft: draftOf("抄送机关: [州人民政府办公室, 州各民主党派, 州委办公室, 州审计局]"),
      found: ["州委办公室"],
      fixed: draftOf("抄送机关: [州委办公室, 州人民政府办公室, 州审计局, 州各民主党派]"),
    },
    { draft: draftOf("抄送机关: 云岭州审计局、云江省商务厅"), found: ["云江省商务厅"] },
    // A list too long to be put in order.
    { draft: draftOf(`抄送机关: [云岭州审计局, 云江省商务厅, ${many(99)}]`), found: ["云江省商务厅"] },
  ],
  right: [
    draftOf("抄送机关: [云江省商务厅, 州委办公室, 州人大常委会办公室, 州政协办公室, 石桥县人民政府]"),
    draftOf("抄送机关: [云岭州发展和改革委员会, 云岭州人民政府办公室]"),
    draftOf("抄送机关: [云岭公司, 云江省商务厅]"),
    draftOf("抄送机关: [石桥县人民政府, 【抄送机关】, 云江省商务厅]"),
    draftOf(`抄送机关: [${many(100)}, 云江省商务厅]`),
  ],
});
