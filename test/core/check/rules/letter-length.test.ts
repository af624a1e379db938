import { letterLength } from "../../../../src/core/check/rules/letter-length";
import { draftOf, testRule } from "../rule-tester";

const HEAD = "文种: 函\n标题: 云岭州商务局关于商请协助调查的函";
const PARAGRAPH = "请贵局协助提供冷链物流企业的运力情况，于2026年9月10日前函告我局。\n";

testRule(letterLength, {
  wrong: [
    { draft: draftOf(HEAD, PARAGRAPH.repeat(40)), found: ["云岭州商务局关于商请协助调查的函"], says: "现有4页" },
    { draft: draftOf("文种: 函", PARAGRAPH.repeat(30)), found: [PARAGRAPH.trim()] },
  ],
  right: [
    draftOf(HEAD, PARAGRAPH.repeat(5)),
    draftOf(HEAD, `${PARAGRAPH.repeat(5)}附件\n名单\n${PARAGRAPH.repeat(60)}`),
    draftOf("文种: 通知", PARAGRAPH.repeat(60)),
    draftOf(HEAD, ""),
  ],
});
