import type { Rule } from "../../src/core/check/rule";

/** How the rules' pages and their index name who puts a finding right. */
export const FIX_NAMES: Readonly<Record<Rule["fix"], string>> = {
  none: "由人修改",
  safe: "可以自动改好",
  suggestion: "给出建议，由人选定",
};
