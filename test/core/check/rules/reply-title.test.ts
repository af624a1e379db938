import { replyTitle } from "../../../../src/core/check/rules/reply-title";
import { draftOf, testRule } from "../rule-tester";

testRule(replyTitle, {
  wrong: [
    { draft: draftOf("标题: 关于石桥县人民政府请示的批复"), found: ["请示的批复"], says: "“请示的批复”" },
    { draft: draftOf("标题: 关于《关于设立产业园的请示》的批复"), found: ["《关于设立产业园的请示》的批复"] },
    {
      draft: draftOf("文种: 函\n标题: 关于运力调查的答复函"),
      found: ["的答复函"],
      fixed: draftOf("文种: 函\n标题: 关于运力调查的复函"),
      says: "以“的复函”结尾",
    },
  ],
  right: [
    draftOf("标题: 关于同意设立产业园的批复"),
    draftOf("标题: 关于请示报告制度改革方案的批复"),
    draftOf("标题: 关于运力调查的复函"),
    draftOf("标题: 关于运力调查的函"),
    draftOf("文种: 通知\n标题: 关于规范来函的回复函"),
  ],
});
