import { attachmentUnmentioned } from "../../../../src/core/check/rules/attachment-unmentioned";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentUnmentioned, {
  wrong: [
    {
      draft: draftOf("附件: [公文质量检查表, 整改台账]", "请填写公文质量检查表（见附件1）。"),
      found: ["整改台账"],
      says: "附件2“整改台账”",
    },
    {
      draft: draftOf("附件: [甲表格, 乙表格子, 丙表格子, 丁表格子]", "见附件1至3。"),
      found: ["丁表格子"],
    },
  ],
  right: [
    draftOf("附件: [公文质量检查表, 整改台账]", "见附件1、2。"),
    draftOf("附件: [公文质量检查表, 整改台账]", "见附件1和附件2。"),
    draftOf("附件: [公文质量检查表, 整改台账]", "见附件1，并填报整改台账。"),
    draftOf("附件: [公文质量检查表, 整改台账]", "见附件。"),
    draftOf("附件: [公文质量检查表, 整改台账]", "按要求办理。"),
    draftOf("附件: [检查表, 统计表, 报名表]", "见附件一—三。"),
  ],
});
