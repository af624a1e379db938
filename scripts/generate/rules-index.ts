import fs from "node:fs";
import { RULES } from "../../src/core/check/registry";
import { type Rule, shownSeverity } from "../../src/core/check/rule";
import type { RuleOption } from "../../src/core/check/rule-option";
import { RULE_SETTINGS, type RuleSetting } from "../../src/core/check/rule-settings";
import { SEVERITY_WORDS } from "../../src/core/check/severity";
import { FIX_NAMES } from "./rule-names";
import { titleOfPage } from "./rule-pages";

/** The page; its tables stand between comments that name them, the rest is written by hand. */
const PAGE = "docs/rules/README.md";

const TABLES: Readonly<Record<string, () => string>> = {
  rules: () => `| 规则 | 代号 | 程度 | 修改 |\n| --- | --- | --- | --- |\n${RULES.map(ruleRow).join("")}`,
  settings: () =>
    `| 设置 | 管什么 | 可以写的 | 不写时 |\n| --- | --- | --- | --- |\n${RULE_SETTINGS.map(optionRow).join("")}`,
};

/** The index of the rules' pages, in the order of the registry, and how they are set. */
export function rulesIndex(): string {
  return fs
    .readFileSync(PAGE, "utf8")
    .replace(/(<!-- npm run generate: (\w+) -->\n).*?(?=<!-- end -->)/gsu, (_, opening: string, name: string) => {
      const table = TABLES[name];
      if (!table) throw new Error(`${PAGE}: there is no table ${name}`);
      return opening + table();
    });
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
