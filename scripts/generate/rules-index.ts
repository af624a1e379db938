import { RULES } from "../../src/core/check/registry";
import { type Rule, shownSeverity } from "../../src/core/check/rule";
import type { RuleOption } from "../../src/core/check/rule-option";
import { RULE_SETTINGS, type RuleSetting } from "../../src/core/check/rule-settings";
import { SEVERITY_WORDS } from "../../src/core/check/severity";
import { FIX_NAMES } from "./rule-names";
import { titleOfPage } from "./rule-pages";

const INTRODUCTION = `# 检查规则

打开草稿和输入文字时随时按这些规则检查。每条规则都有一页说明：检查什么、依据什么、错误和正确的写法、怎样修改、怎样停用。

程度分为三等：**错误**是国家标准和《党政机关公文处理工作条例》规定必须做到的，**警告**是一般应当做到的，**提示**是通常做法，或者只是可能的问题，可以不改。

修改分为三种：**可以自动改好**的，一次就能改完；**给出建议，由人选定**的，逐处选择；**由人修改**的，程序不能确定应当怎样写。

程度和若干数值可以按本单位的习惯调整，不需要的规则可以停用，办法见[表后的说明](#调整和停用)。

| 规则 | 代号 | 程度 | 修改 |
| --- | --- | --- | --- |
`;

const SETTINGS = `
## 调整和停用

同一条规则在几处都有设置的，以排在前面的为准：

1. 草稿里的批注：只管这一份草稿，写批注的地方有理由这样写。
2. 编辑器的设置 \`gongwen.rules\`，命令行的 \`--rule 代号=程度\`：管自己用的这台电脑、这一次检查。
3. \`gongwen.yaml\` 里的“规则”：管本单位的全部草稿。
4. 都没有写的，按上表。

程度可以写“错误”“警告”“提示”“不检查”。上表里只作为“提示”的规则，本单位认为应当从严的，可以改为“警告”或者“错误”，改了以后就按改过的程度标出、计入 \`--fail-on\`。

### 在草稿里用批注停用

要素里的批注以 \`#\` 开头，独占一行；正文里的写在 \`<!--\` 和 \`-->\` 之间。代号可以写几个，用空格、逗号或者顿号隔开，一个也不写就是全部规则；理由写在 \`--\` 后面。

\`\`\`gw
---
文种: 通知
# gongwen-disable-next-line document-number-brackets -- 照录原文号
发文字号: 云商发[2026]12号
---
<!-- gongwen-disable-next-line half-width-punctuation -->
各科室登录“公文,督办”系统报送。
<!-- gongwen-disable straight-quotes、half-width-brackets -->
这里有一段照录的英文资料。
<!-- gongwen-enable straight-quotes、half-width-brackets -->
\`\`\`

| 批注 | 管到哪里 |
| --- | --- |
| \`gongwen-disable-next-line 代号\` | 下一行 |
| \`gongwen-disable 代号\` | 从这一行起，到恢复的地方；没有恢复的，到全文末尾；写在要素最前面的，管全文 |
| \`gongwen-enable 代号\` | 从这里起恢复检查；设置里写了“不检查”的，仍不检查 |

停用的规则没有发现问题，或者代号写错了，批注会被[标出来](unused-disable.md)。

### 在 gongwen.yaml 里设置

\`\`\`yaml
规则:
  title-length: 警告
  title-length.最多字数: 40
  blank-left: 不检查
\`\`\`

每项一行，前面缩进两格；写错的代号和内容会在原处标出，其余的照用。

### 在编辑器里设置

打开“设置”，查找“公文 规则”，在 \`gongwen.rules\` 里添加项目；或者在 \`settings.json\` 里写：

\`\`\`json
"gongwen.rules": {
  "title-length": "提示",
  "blank-left": "不检查"
}
\`\`\`

### 在命令行里设置

\`\`\`sh
gongwen check . --rule title-length=警告 --rule title-length.最多字数=40
\`\`\`

### 可以设置的数值

| 设置 | 管什么 | 可以写的 | 不写时 |
| --- | --- | --- | --- |
`;

/** The index of the rules' pages, in the order of the registry, and how they are set. */
export function rulesIndex(): string {
  return INTRODUCTION + RULES.map(ruleRow).join("") + SETTINGS + RULE_SETTINGS.map(optionRow).join("");
}

function ruleRow(rule: Rule): string {
  const severity = SEVERITY_WORDS[shownSeverity(rule)].zh;
  return `| [${titleOfPage(rule)}](${rule.id}.md) | \`${rule.id}\` | ${severity} | ${FIX_NAMES[rule.fix]} |\n`;
}

function optionRow({ key, option }: RuleSetting): string {
  if (!option) return "";
  return `| \`${key}\` | ${option.description.zh} | ${valuesOf(option)} | ${wordOf(option.initial)} |\n`;
}

function valuesOf({ initial, range, choices }: RuleOption): string {
  if (typeof initial === "boolean") return "是、否";
  if (choices) return choices.join("、");
  if (range) return `${range.least}至${range.most}`;
  return typeof initial === "number" ? "数字" : "文字";
}

function wordOf(value: RuleOption["initial"]): string {
  return typeof value === "boolean" ? (value ? "是" : "否") : `${value}`;
}
