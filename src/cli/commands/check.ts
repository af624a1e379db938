import { dirname, resolve } from "node:path";
import { checkDraft } from "../../core/check/check-draft";
import { type CheckedDraft, findingsToJson } from "../../core/check/findings-to-json";
import { findingsToSarif } from "../../core/check/findings-to-sarif";
import { NO_PROFILE } from "../../core/check/office";
import { type Severity, shownSeverity } from "../../core/check/rule";
import type { Draft } from "../../core/draft/draft";
import { parseDraft } from "../../core/draft/parse-draft";
import { layoutDraft } from "../../core/layout/layout-draft";
import { nodeHost } from "../../node/node-host";
import { pictureSizes } from "../../node/picture-sizes";
import type { Call, Command } from "../command";
import { eachDraft } from "../each-draft";
import { DRAFTS_OR_INPUT } from "../operands";
import { Profiles } from "../profiles";
import { paintFor } from "../report/colors";
import { findingsTable } from "../report/findings-table";
import { jsonText } from "../report/json-text";

const FORMATS = ["pretty", "json", "sarif"] as const;

/** What --fail-on takes, and the severities that it means. */
const FAILING: Readonly<Record<string, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
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
  ],
  examples: ["gongwen check 通知.gw", "gongwen check . --format json --fail-on warning"],
  async run(call) {
    const checked: CheckedDraft[] = [];
    const profiles = new Profiles(call);
    const isFine = await eachDraft(call, ({ path, text }) => {
      const folder = dirname(resolve(path));
      const { houseStyle } = profiles.for(folder);
      const options = { pictureSize: pictureSizes(nodeHost({ folder })), houseStyle };
      const pagesOf = (draft: Draft) => layoutDraft(draft, options);
      checked.push({ path, text, findings: checkDraft(parseDraft(text), NO_PROFILE, { pagesOf }) });
    });
    if (checked.length > 0) call.io.print(report(call, checked));
    if (!isFine) return 2;
    return hasFailed(checked, call.args.text("fail-on") ?? "error") ? 1 : 0;
  },
};

function report({ args, io, language }: Call, checked: readonly CheckedDraft[]): string {
  switch (args.text("format")) {
    case "json":
      return jsonText(findingsToJson(checked, language));
    case "sarif":
      return jsonText(findingsToSarif(checked, language));
    default:
      return findingsTable(checked, language, paintFor(io));
  }
}

function hasFailed(checked: readonly CheckedDraft[], failOn: string): boolean {
  const severities = FAILING[failOn] ?? [];
  return checked.some(({ findings }) => findings.some((finding) => severities.includes(shownSeverity(finding))));
}
