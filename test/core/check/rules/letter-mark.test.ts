import { letterMark } from "../../../../src/core/check/rules/letter-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(letterMark, {
  wrong: [
    {
      draft: draftOf("文种: 函\n发文机关标志: 云岭州商务局文件"),
      found: ["文件"],
      fixed: draftOf("文种: 函\n发文机关标志: 云岭州商务局"),
    },
    {
      draft: draftOf("文种: 通知\n版式: 信函\n发文机关标志: [云岭州商务局文件, 云岭州财政局]"),
      found: ["文件"],
      fixed: draftOf("文种: 通知\n版式: 信函\n发文机关标志: [云岭州商务局, 云岭州财政局]"),
    },
  ],
  right: [
    draftOf("文种: 函\n发文机关标志: 云岭州商务局"),
    draftOf("文种: 通知\n发文机关标志: 云岭州商务局文件"),
    draftOf("文种: 函\n发文机关标志: 文件"),
  ],
});
