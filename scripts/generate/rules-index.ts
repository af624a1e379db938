import fs from "node:fs";
import path from "node:path";
import { RULES } from "../../src/core/check/registry";
import { type Rule, shownSeverity } from "../../src/core/check/rule";
import { FIX_NAMES, SEVERITY_NAMES } from "./rule-names";

const PAGES = "docs/rules";

const INTRODUCTION = `# 检查规则

打开草稿和输入文字时随时按这些规则检查。每条规则都有一页说明：检查什么、依据什么、错误和正确的写法、怎样修改、怎样停用。

程度分为三等：**错误**是国家标准和《党政机关公文处理工作条例》规定必须做到的，**警告**是一般应当做到的，**提示**是通常做法，或者只是可能的问题，可以不改。

修改分为三种：**可以自动改好**的，一次就能改完；**给出建议，由人选定**的，逐处选择；**由人修改**的，程序不能确定应当怎样写。

| 规则 | 代号 | 程度 | 修改 |
| --- | --- | --- | --- |
`;

/** The index of the rules' pages, in the order of the registry; titles are those of the pages. */
export function rulesIndex(): string {
  return INTRODUCTION + RULES.map(row).join("");
}

function row(rule: Rule): string {
  const title = /^# (.+)$/mu.exec(fs.readFileSync(path.join(PAGES, `${rule.id}.md`), "utf8"))?.[1] ?? rule.id;
  const severity = SEVERITY_NAMES[shownSeverity(rule)];
  return `| [${title}](${rule.id}.md) | \`${rule.id}\` | ${severity} | ${FIX_NAMES[rule.fix]} |\n`;
}
