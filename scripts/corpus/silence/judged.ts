import fs from "node:fs";
import type { Place } from "./place";

/** Findings that somebody has looked at and found to be right: the published document has the fault. */
export interface Judgement {
  readonly document: string;
  readonly rule: string;
  readonly reason: string;
  /** The keys of the places. */
  readonly places: readonly string[];
}

/** The judgements, a line of JSON each; a missing file is an empty list. */
export function readJudgements(file: string): readonly Judgement[] {
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Judgement);
}

/** Writes the judgements by rule and document, so that a new one is one line of difference. */
export function writeJudgements(file: string, judgements: readonly Judgement[]): void {
  const order = ({ rule, document, reason }: Judgement) => `${rule} ${document} ${reason}`;
  const sorted = [...judgements].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  fs.writeFileSync(file, sorted.map((judgement) => `${JSON.stringify(judgement)}\n`).join(""));
}

/** The judgements with the places added, for the reason given. */
export function judgeTrue(
  judgements: readonly Judgement[],
  places: readonly Place[],
  reason: string,
): readonly Judgement[] {
  const added = new Map(places.map(({ document, rule }) => [`${document} ${rule}`, { document, rule }]));
  const isAdded = (judgement: Judgement) =>
    judgement.reason === reason && added.has(`${judgement.document} ${judgement.rule}`);
  const grown = [...added.values()].map(({ document, rule }) => {
    const isHere = (other: { readonly document: string; readonly rule: string }) =>
      other.document === document && other.rule === rule;
    const known = judgements.filter((judgement) => isAdded(judgement) && isHere(judgement));
    const keys = [...known.flatMap((judgement) => judgement.places), ...places.filter(isHere).map(({ key }) => key)];
    return { document, rule, reason, places: [...new Set(keys)] };
  });
  return [...judgements.filter((judgement) => !isAdded(judgement)), ...grown];
}
