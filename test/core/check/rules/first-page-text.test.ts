import { firstPageText } from "../../../../src/core/check/rules/first-page-text";
import { draftOf, testRule } from "../rule-tester";

const LONG = `关于${"公文质量检查、".repeat(80)}的通知`;

testRule(firstPageText, {
  wrong: [{ draft: draftOf(`文种: 通知\n标题: ${LONG}`), found: [LONG] }],
  right: [
    draftOf("文种: 通知\n标题: 关于检查的通知"),
    draftOf("文种: 通知\n标题: 关于检查的通知", "| 甲 |\n| --- |\n| 乙 |"),
    draftOf("文种: 通知\n标题: 关于检查的通知", ""),
  ],
});
