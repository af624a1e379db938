import { replyAddressee } from "../../../../src/core/check/rules/reply-addressee";
import { draftOf, testRule } from "../rule-tester";

testRule(replyAddressee, {
  wrong: [
    { draft: draftOf("文种: 批复\n主送机关: 各县（市）人民政府", "你局来文收悉。"), found: ["各县（市）人民政府"] },
    {
      draft: draftOf("文种: 函\n标题: 云岭州商务局关于运力调查的复函\n主送机关: 石桥县人民政府", "贵厅来函收悉。"),
      found: ["石桥县人民政府"],
    },
  ],
  right: [
    draftOf("文种: 批复\n主送机关: 石桥县商务局", "你局来文收悉。"),
    draftOf("文种: 批复\n主送机关: 云江省人民政府", "你省《关于区划调整的请示》收悉。"),
    draftOf("文种: 批复\n主送机关: 云岭州发展和改革委员会", "你委来文收悉。"),
    draftOf("文种: 批复\n主送机关: 各县（市）人民政府", "你们的请示收悉。"),
    draftOf("文种: 函\n标题: 关于商请协助的函\n主送机关: 石桥县人民政府", "你局派员协助。"),
    draftOf("文种: 批复\n主送机关: 【主送机关】", "你局来文收悉。"),
  ],
});
