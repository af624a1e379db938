import { inColumns } from "../../src/cli/report/columns";
import type { Finding } from "../../src/core/check/rule";
import type { StageTimes } from "./stages";

/** The sums of a run. */
export interface Totals {
  documents: number;
  characters: number;
  pages: number;
  readonly findings: Map<string, { findings: number; documents: number }>;
  readonly times: StageTimes;
  readonly failures: { readonly id: string; readonly reason: string }[];
}

export function noTotals(): Totals {
  return { documents: 0, characters: 0, pages: 0, findings: new Map(), times: new Map(), failures: [] };
}

/** Adds the findings of one document. */
export function addFindings(totals: Totals, findings: readonly Finding[]): void {
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    const sum = totals.findings.get(rule) ?? { findings: 0, documents: 0 };
    sum.findings += findings.filter((finding) => finding.rule === rule).length;
    sum.documents += 1;
    totals.findings.set(rule, sum);
  }
}

/** The sums as text: findings by rule, time by stage, failures, and the last line `N passed, N failed`. */
export function reportText(totals: Totals): string {
  const byRule = [...totals.findings].sort(([, a], [, b]) => b.documents - a.documents);
  const rules = byRule.map(([rule, sum]) => [rule, String(sum.findings), String(sum.documents)]);
  const times = [...totals.times].map(([stage, ms]) => [stage, `${(ms / 1000).toFixed(1)} 秒`]);
  return [
    "",
    ...inColumns([["规则", "问题", "文档"], ...rules], ["left", "right", "right"]),
    "",
    ...inColumns([["步骤", "用时"], ...times], ["left", "right"]),
    "",
    ...totals.failures.map(({ id, reason }) => `没有通过 ${id}：${reason}`),
    `文档 ${totals.documents} 份，${totals.characters} 字，${totals.pages} 页`,
    `${totals.documents - totals.failures.length} passed, ${totals.failures.length} failed`,
    "",
  ].join("\n");
}
