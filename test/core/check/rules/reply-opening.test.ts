import { replyOpening } from "../../../../src/core/check/rules/reply-opening";
import { draftOf, testRule } from "../rule-tester";

testRule(replyOpening, {
  wrong: [
    {
      draft: draftOf("文种: 批复", "你局来文收悉。现批复如下："),
      found: ["你局来文收悉"],
      fixed: draftOf("文种: 批复", "你局《【来文标题】》（【来文字号】）收悉。现批复如下："),
      says: "缺少标题和发文字号",
    },
    {
      draft: draftOf("文种: 函\n标题: 云岭州商务局关于运力调查的复函", "贵局《关于运力调查的函》收悉。"),
      found: ["贵局《关于运力调查的函》收悉"],
      says: "复函开头通常引用来文的标题和发文字号",
    },
    {
      draft: draftOf("文种: 批复", "你局石商请〔2026〕3号收悉。"),
      found: ["你局石商请〔2026〕3号收悉"],
      says: "缺少标题",
    },
  ],
  right: [
    draftOf("文种: 批复", "你局《关于设立产业园的请示》（石商请〔2026〕3号）收悉。"),
    draftOf("文种: 批复", "你局关于设立产业园的请示（石商请〔2026〕3号）收悉。"),
    draftOf("文种: 批复", "你局《【来文标题】》收悉。"),
    draftOf("文种: 批复", "经研究，同意设立产业园。"),
    draftOf("文种: 函\n标题: 云岭州商务局关于商请协助的函", "来函收悉。"),
  ],
});
