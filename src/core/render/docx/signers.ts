import type { Draft } from "../../draft/draft";
import { LABELS, signerNames } from "../../draft/wording";
import { CHARACTER, characters, TEXT_WIDTH } from "./measures";
import { type RunModel, run, type TabModel } from "./model";

export interface SignerRow {
  readonly runs: readonly RunModel[];
  readonly tabs: readonly TabModel[];
}

/** Names on a row (7.2.6). */
const NAMES_IN_ROW = 2;

/**
 * The rows of signers, two names each, one character in from the right edge; the document number stands one character
 * in from the left on the last row. No rows without signers (GB/T 9704—2012 7.2.5, 7.2.6).
 */
export function signerRows(draft: Draft, number: string | undefined): readonly SignerRow[] {
  const names = signerNames(draft);
  const widest = Math.max(0, ...names.map(characters));
  const inRow = Math.min(NAMES_IN_ROW, names.length);
  const right = TEXT_WIDTH - CHARACTER;
  const namesStart = Math.round(right - CHARACTER * (inRow * widest + (inRow - 1)));
  const labelStart = namesStart - CHARACTER * characters(LABELS.signer);
  const rows: SignerRow[] = [];
  for (let first = 0; first < names.length; first += NAMES_IN_ROW) {
    const isLast = first + NAMES_IN_ROW >= names.length;
    const label = first === 0 ? LABELS.signer : "";
    const stops = [CHARACTER, label === "" ? namesStart : labelStart, namesStart + CHARACTER * (widest + 1)];
    rows.push({
      tabs: stops.map((stop) => ({ kind: "left", position: Math.round(stop) })),
      runs: rowRuns(isLast ? (number ?? "") : "", label, names.slice(first, first + inRow)),
    });
  }
  return rows;
}

/** Number, label with the first name, and second name, each after a tab, so that names stand below names. */
function rowRuns(number: string, label: string, names: readonly string[]): readonly RunModel[] {
  const [first = "", ...others] = names;
  const kai = { typeface: "kai" } as const;
  const opening =
    label === "" ? [run(first, { ...kai, after: "tab" })] : [run(label, { after: "tab" }), run(first, kai)];
  return [run(number, { after: "tab" }), ...opening, ...others.map((name) => run(name, { ...kai, after: "tab" }))];
}
