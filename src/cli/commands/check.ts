import { checkText } from "../../core/check/check-draft";
import { type CheckedDraft, findingsToJson } from "../../core/check/findings-to-json";
import { findingsToSarif } from "../../core/check/findings-to-sarif";
import { type Severity, shownSeverity } from "../../core/check/rule";
import { nounOf } from "../../node/find-drafts";
import { AS_OPTION, endingsAsked } from "../as-option";
import { Checking } from "../checking";
import type { Call, Command } from "../command";
import { eachDraft } from "../each-draft";
import { DRAFTS_OR_INPUT } from "../operands";
import { paintFor } from "../report/colors";
import { findingLines } from "../report/finding-lines";
import { findingsTable } from "../report/findings-table";
import { jsonText } from "../report/json-text";
import { RULE_OPTION } from "../rule-option";

const FORMATS = ["pretty", "lines", "json", "sarif"] as const;

/** What --fail-on takes, and the severities that it means. */
const FAILING: Readonly<Record<string, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  info: ["error", "warning", "info"],
  never: [],
};

export const check: Command = {
  name: "check",
  purpose: { zh: "检查草稿，列出问题", en: "check drafts and list what is wrong" },
  operand: DRAFTS_OR_INPUT,
  options: [
    {
      name: "format",
      value: { zh: "格式", en: "FORMAT" },
      choices: FORMATS,
      purpose: { zh: "结果的格式，不写时是 pretty", en: "how results are printed, pretty if not said" },
    },
    {
      name: "fail-on",
      value: { zh: "程度", en: "SEVERITY" },
      choices: Object.keys(FAILING),
      purpose: {
        zh: "有这个程度以上的问题时退出码为 1，不写时是 error",
        en: "findings of this severity or above make the exit code 1, error if not said",
      },
    },
    AS_OPTION,
    RULE_OPTION,
  ],
  examples: [
    "gongwen check 通知.gw",
    "gongwen check --as text 说明.md",
    "gongwen check . --format json --fail-on warning",
  ],
  async run(call) {
    const checked: CheckedDraft[] = [];
    const checking = new Checking(call);
    const isFine = await eachDraft(
      call,
      ({ path, text }) => {
        const { office, options } = checking.for(path);
        checked.push({ path, text, findings: checkText(text, office, options) });
      },
      endingsAsked(call.args),
    );
    if (checked.length > 0) call.io.print(report(call, checked));
    if (!isFine) return 2;
    return hasFailed(checked, call.args.text("fail-on") ?? "error") ? 1 : 0;
  },
};

function report({ args, io, language }: Call, checked: readonly CheckedDraft[]): string {
  switch (args.text("format")) {
    case "lines":
      return findingLines(checked, language);
    case "json":
      return jsonText(findingsToJson(checked, language));
    case "sarif":
      return jsonText(findingsToSarif(checked, language));
    default:
      return findingsTable(checked, nounOf(endingsAsked(args).endings), language, paintFor(io));
  }
}

function hasFailed(checked: readonly CheckedDraft[], failOn: string): boolean {
  const severities = FAILING[failOn] ?? [];
  return checked.some(({ findings }) => findings.some((finding) => severities.includes(shownSeverity(finding))));
}
