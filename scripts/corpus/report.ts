import { inColumns } from "../../src/cli/report/columns";
import type { Place } from "./silence/place";
import type { StageTimes } from "./stages";

/** The sums of a run. */
export interface Totals {
  documents: number;
  characters: number;
  pages: number;
  /** Where rules spoke that can be held against the document. */
  readonly places: Place[];
  readonly times: StageTimes;
  readonly failures: { readonly id: string; readonly reason: string }[];
}

export function noTotals(): Totals {
  return { documents: 0, characters: 0, pages: 0, places: [], times: new Map(), failures: [] };
}

/** The sums as text: time by stage, failures, and the last line `N passed, N failed`. */
export function reportText(totals: Totals): string {
  const times = [...totals.times].map(([stage, ms]) => [stage, `${(ms / 1000).toFixed(1)} 秒`]);
  return [
    "",
    ...inColumns([["步骤", "用时"], ...times], ["left", "right"]),
    "",
    ...totals.failures.map(({ id, reason }) => `没有通过 ${id}：${reason}`),
    `文档 ${totals.documents} 份，${totals.characters} 字，${totals.pages} 页`,
    `${totals.documents - totals.failures.length} passed, ${totals.failures.length} failed`,
    "",
  ].join("\n");
}
