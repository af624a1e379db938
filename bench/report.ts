import { inColumns } from "../src/cli/report/columns";

/** Two costs measured in one run, the first divided by the second: the same on a slow computer as on a fast one. */
export interface Ratio {
  readonly name: string;
  /** Undefined when one of the two could not be measured. */
  readonly value: number | undefined;
  /** What the value should be; absent for a ratio that is only looked at. */
  readonly target?: { readonly atMost: number } | { readonly atLeast: number } | { readonly below: number };
}

/** What a scenario found out. */
export interface Section {
  readonly title: string;
  /** A table, its head first. */
  readonly table: readonly (readonly string[])[];
  readonly remarks?: readonly string[];
  readonly ratios: readonly Ratio[];
}

export function printSection({ title, table, remarks = [] }: Section): void {
  const lines = inColumns(table, ["left", ...(table[0] ?? []).slice(1).map(() => "right" as const)]);
  console.log(`\n${title}\n${[...lines, ...remarks].map((line) => `  ${line}`).join("\n")}`);
}

/** All ratios with their targets, and whether each is met. */
export function printRatios(ratios: readonly Ratio[]): void {
  const rows = ratios.map((ratio) => [ratio.name, measuredValue(ratio), targetOf(ratio), verdictOf(ratio)]);
  const lines = inColumns([["比值", "本次", "目标", ""], ...rows], ["left", "right", "left"]);
  console.log(`\n比值（与机器快慢无关）\n${lines.map((line) => `  ${line}`).join("\n")}`);
}

export const milliseconds = (ms: number) => `${ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0)} 毫秒`;

function measuredValue({ value }: Ratio): string {
  return value === undefined ? "没有测" : value.toFixed(value < 10 ? 2 : 1);
}

function targetOf({ target }: Ratio): string {
  if (!target) return "";
  if ("atMost" in target) return `≤ ${Number(target.atMost.toFixed(2))}`;
  return "below" in target ? `< ${target.below}` : `≥ ${target.atLeast}`;
}

function verdictOf({ value, target }: Ratio): string {
  if (!target || value === undefined) return "";
  const isMet =
    "atMost" in target ? value <= target.atMost : "below" in target ? value < target.below : value >= target.atLeast;
  return isMet ? "达到" : "未达到";
}
