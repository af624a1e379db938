import { formatKnown } from "../../../../src/core/check/rules/format-known";
import { draftOf, testRule } from "../rule-tester";

testRule(formatKnown, {
  wrong: [
    { draft: draftOf("版式: 信函格式"), found: ["信函格式"], fixed: draftOf("版式: 信函") },
    { draft: draftOf("版式: 竖排"), found: ["竖排"], says: "文件、信函、命令、纪要" },
  ],
  right: [draftOf("版式: 信函"), draftOf("版式:")],
});
