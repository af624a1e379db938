import { valuesApart } from "../../../../src/core/check/rules/values-apart";
import { draftOf, testRule } from "../rule-tester";

const ATTACHED = "正文。\n附件1\n检查表\n一、甲。\n附件2\n整改台账\n一、乙。";

testRule(valuesApart, {
  wrong: [
    {
      draft: draftOf("发文机关: 云岭州商务局、云岭州财政局"),
      found: ["云岭州商务局、云岭州财政局"],
      fixed: draftOf("发文机关: [云岭州商务局, 云岭州财政局]"),
      says: "会被当作一个发文机关",
    },
    {
      draft: draftOf("发文机关: [云岭州商务局\uFF0C云岭州财政局]\n签发人: 林望山、何石泉"),
      found: ["云岭州商务局\uFF0C云岭州财政局", "林望山、何石泉"],
      fixed: draftOf("发文机关: [云岭州商务局, 云岭州财政局]\n签发人: [林望山, 何石泉]"),
    },
    {
      draft: draftOf("签发人:\n  - 林望山、何石泉\n  - 秦远山"),
      found: ["林望山、何石泉\n  - 秦远山"],
      fixed: draftOf("签发人:\n  - 林望山\n  - 何石泉\n  - 秦远山"),
    },
    {
      draft: draftOf("附件: [检查表\uFF0C整改台账]", ATTACHED),
      found: ["检查表\uFF0C整改台账"],
      fixed: draftOf("附件: [检查表, 整改台账]", ATTACHED),
    },
  ],
  right: [
    draftOf("发文机关: [云岭州商务局, 云岭州财政局]\n签发人: 林望山"),
    draftOf("发文机关: 云岭州发展和改革委员会（云岭州粮食局、云岭州能源局）"),
    draftOf("主送机关: 各县（市）人民政府\uFF0C州人民政府各部门\n抄送机关: 省商务厅、省财政厅"),
    draftOf("附件: [检查表, 整改台账]", ATTACHED),
    draftOf("附件: 人员、车辆安排表"),
    draftOf("附件: [检查表、整改台账和人员名单]", ATTACHED),
  ],
});
