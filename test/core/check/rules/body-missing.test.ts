import { bodyMissing } from "../../../../src/core/check/rules/body-missing";
import { draftOf, testRule } from "../rule-tester";

testRule(bodyMissing, {
  wrong: [
    { draft: "---\n文种: 通知\n---\n", found: ["文种"], fixed: "---\n文种: 通知\n---\n【正文】\n" },
    {
      draft: "---\n文种: 通知\n---\n# 关于检查的通知\n\n附件\n检查表\n",
      found: ["文种"],
      fixed: "---\n文种: 通知\n---\n# 关于检查的通知\n【正文】\n\n附件\n检查表\n",
    },
    { draft: "---\n---", found: ["---"], fixed: "---\n---\n【正文】" },
  ],
  right: [draftOf("文种: 通知"), "", "没有要素的正文。"],
});
