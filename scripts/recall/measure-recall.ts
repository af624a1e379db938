import { checkDraft } from "../../src/core/check/check-draft";
import { NO_PROFILE } from "../../src/core/check/office";
import type { Rule } from "../../src/core/check/rule";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { hasMarks, type Planter, type Spoilt, unmarked } from "./planter";
import { NOT_PLANTED, PLANTERS } from "./planters";
import { OWN_WORDS_PLANTERS } from "./planters/own-words";
import { Random } from "./random";
import { transplantOf } from "./transplant";
import { either } from "./ways";

/** What share of the faults of certain rules has to be found, on the exact range. */
export const LEAST_FOUND = 0.98;

/** A draft in which faults are planted. */
export interface Ground {
  readonly id: string;
  readonly text: string;
}

/** How many faults of a rule were planted and found. */
export interface RuleRecall {
  readonly rule: string;
  readonly planted: number;
  readonly found: number;
  /** The texts whose fault was not found. */
  readonly missed: readonly (Spoilt & { readonly ground: string })[];
}

/**
 * The planter of the rule's table, else what its page's examples show, by turns with what spoils the document's own words;
 * undefined when there is none.
 */
export function planterOf(rule: Rule): Planter | undefined {
  if (Object.hasOwn(NOT_PLANTED, rule.id)) return undefined;
  const ways = [PLANTERS[rule.id] ?? transplantOf(rule), OWN_WORDS_PLANTERS[rule.id]].filter(
    (way) => way !== undefined,
  );
  return ways.length > 0 ? either(...ways) : undefined;
}

/** Plants the rule's fault in up to `most` of the drafts, and looks whether the rule finds it. */
export function recallOf(rule: Rule, grounds: readonly Ground[], most: number): RuleRecall {
  const planter = planterOf(rule);
  const missed: RuleRecall["missed"][number][] = [];
  let planted = 0;
  for (const ground of planter ? shuffled(grounds, rule.id) : []) {
    if (planted === most) break;
    const text = hasMarks(ground.text)
      ? undefined
      : planter?.(parseDraft(ground.text), new Random(`${rule.id} ${ground.id}`));
    if (text === undefined) continue;
    planted += 1;
    const spoilt = unmarked(text);
    if (!finds(rule, spoilt)) missed.push({ ...spoilt, ground: ground.id });
  }
  return { rule: rule.id, planted, found: planted - missed.length, missed };
}

/** The share of planted faults that was found, of all rules together. */
export function shareFound(recalls: readonly RuleRecall[]): number {
  const sum = (count: (recall: RuleRecall) => number) => recalls.reduce((total, recall) => total + count(recall), 0);
  return sum(({ found }) => found) / sum(({ planted }) => planted);
}

function finds(rule: Rule, { text, place }: Spoilt): boolean {
  const findings = checkDraft(parseDraft(text), NO_PROFILE, { rules: [rule] });
  return findings.some(({ range }) => range.start === place.start && range.end === place.end);
}

function shuffled<T>(all: readonly T[], seed: string): readonly T[] {
  const random = new Random(seed);
  const left = [...all];
  return all.map(() => left.splice(random.below(left.length), 1)[0] as T);
}
