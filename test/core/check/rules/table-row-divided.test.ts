import { tableRowDivided } from "../../../../src/core/check/rules/table-row-divided";
import { draftOf, testRule } from "../rule-tester";

const WORDS = "检查组逐件查阅公文，发现的问题当场反馈，限期整改。";
const table = (...rows: readonly string[]) =>
  `| 序号 | 说明 |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join("")}`;
const high = `1 | ${WORDS.repeat(80)}`;

testRule(tableRowDivided, {
  wrong: [
    { draft: draftOf("文种: 通知", table("0 | 无", high, "2 | 无")), found: [`| ${high} |`] },
    { draft: draftOf("文种: 通知", `正文。\n附件\n说明\n${table(high)}`), found: [`| ${high} |`] },
  ],
  right: [
    draftOf("文种: 通知", table(...Array.from({ length: 90 }, (_, index) => `${index} | ${WORDS}`))),
    draftOf("文种: 通知", `${`${WORDS}\n`.repeat(11)}${table(`1 | ${WORDS.repeat(30)}`)}`),
    draftOf("文种: 通知", `${`${WORDS}\n`.repeat(11)}${table(`1 | ${WORDS.repeat(45)}`)}`),
    draftOf("文种: 通知"),
  ],
});
