import { tableTooWide } from "../../../../src/core/check/rules/table-too-wide";
import { draftOf, testRule } from "../rule-tester";

function table(columns: number): string {
  return `| ${Array(columns).fill("列").join(" | ")} |\n| ${Array(columns).fill("---").join(" | ")} |`;
}

const header = (columns: number) => table(columns).split("\n")[0] ?? "";

testRule(tableTooWide, {
  wrong: [
    { draft: draftOf("文种: 通知", table(45)), found: [header(45)], says: "表格有45列，页面排得下44列" },
    { draft: draftOf("文种: 通知", `正文。\n附件1{横排}\n表\n${table(90)}`), found: [header(90)] },
  ],
  right: [draftOf("文种: 通知", table(44)), draftOf("文种: 通知", `正文。\n附件1{横排}\n表\n${table(60)}`)],
});
