import { proceduralBasis } from "../../../../src/core/check/rules/procedural-basis";
import { draftOf, testRule } from "../rule-tester";

testRule(proceduralBasis, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "按照《党政机关公文格式》，拨付资金。"),
      found: ["《党政机关公文格式》"],
      says: "《党政机关公文格式》",
    },
  ],
  right: [
    draftOf("文种: 通知", "根据《党政机关公文处理工作条例》，各单位公文实行统一编号。"),
    draftOf("文种: 通知", "学习《党政机关公文处理工作条例》。"),
    draftOf("标题: 关于做好公文处理工作的通知", "根据《党政机关公文处理工作条例》，现就有关事项通知如下。"),
  ],
});
