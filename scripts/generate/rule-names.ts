import type { Rule } from "../../src/core/check/rule";

/** How the rules' pages and their index name how grave a finding is. */
export const SEVERITY_NAMES: Readonly<Record<Rule["severity"], string>> = {
  error: "错误",
  warning: "警告",
  info: "提示",
};

/** How they name who puts it right. */
export const FIX_NAMES: Readonly<Record<Rule["fix"], string>> = {
  none: "由人修改",
  safe: "可以自动改好",
  suggestion: "给出建议，由人选定",
};
