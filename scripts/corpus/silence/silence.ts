import type { Certainty } from "../../../src/core/check/rule";
import type { Judgement } from "./judged";
import { groupedBy, type Place } from "./place";

/** How many false alarms there may be for each document, of all rules of the class together. */
export const MOST_FALSE_ALARMS: Readonly<Record<Certainty, number>> = { certain: 1 / 20, heuristic: 1 / 2 };

/** What one rule found in the documents. */
export interface RuleSum {
  readonly rule: string;
  readonly certainty: Certainty;
  readonly places: readonly Place[];
  /** Those that nobody has judged to be right: false alarms, until somebody does. */
  readonly falseAlarms: readonly Place[];
}

/** What the rules found in the documents, held against what was judged. */
export interface Silence {
  /** Those that spoke most often come first. */
  readonly rules: readonly RuleSum[];
  /** Judged places at which the rule says nothing any more. */
  readonly stale: readonly Judgement[];
  readonly falseAlarms: Readonly<Record<Certainty, number>>;
  readonly isKept: boolean;
}

/** Sums up the places that were found in the documents of the ids. */
export function sumUp(
  places: readonly Place[],
  judgements: readonly Judgement[],
  documents: ReadonlySet<string>,
): Silence {
  const judged = new Set(judgements.flatMap(({ document, rule, places }) => places.map(nameIn(document, rule))));
  const found = new Set(places.map(({ document, rule, key }) => nameIn(document, rule)(key)));
  const byRule = groupedBy(places, ({ rule }) => rule);
  const rules = [...byRule].map(([rule, all]): RuleSum => {
    const falseAlarms = all.filter(({ document, key }) => !judged.has(nameIn(document, rule)(key)));
    return { rule, certainty: all[0]?.certainty ?? "certain", places: all, falseAlarms };
  });
  const stale = judgements.flatMap((judgement) => {
    const name = nameIn(judgement.document, judgement.rule);
    const silent = judgement.places.filter((key) => documents.has(judgement.document) && !found.has(name(key)));
    return silent.length > 0 ? [{ ...judgement, places: silent }] : [];
  });
  const alarmsOf = (certainty: Certainty) =>
    rules.reduce((sum, { falseAlarms, ...rule }) => sum + (rule.certainty === certainty ? falseAlarms.length : 0), 0);
  const falseAlarms = { certain: alarmsOf("certain"), heuristic: alarmsOf("heuristic") };
  const isQuiet = (certainty: Certainty) => falseAlarms[certainty] <= MOST_FALSE_ALARMS[certainty] * documents.size;
  return {
    rules: rules.sort((a, b) => b.falseAlarms.length - a.falseAlarms.length || b.places.length - a.places.length),
    stale,
    falseAlarms,
    isKept: stale.length === 0 && isQuiet("certain") && isQuiet("heuristic"),
  };
}

function nameIn(document: string, rule: string): (key: string) => string {
  return (key) => `${document} ${rule} ${key}`;
}
