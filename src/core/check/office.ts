import type { ChosenSeverity } from "./severity";

/** What an option of a rule may be set to: a count, yes or no, or one of the words in its `choices`. */
export type OptionValue = number | boolean | string;

/** What the checks know of the office that issues the document: its profile (gongwen.yaml) when it has one. */
export interface Office {
  /** The unit's full name. */
  readonly name?: string;
  /** What it has set otherwise, by the rule's id and the option's key; values are of the option's type. */
  readonly ruleOptions?: ReadonlyMap<string, ReadonlyMap<string, OptionValue>>;
  /** How grave it takes findings, by the rule's id; a rule that is not here is as grave as it says itself. */
  readonly ruleSeverities?: ReadonlyMap<string, ChosenSeverity>;
}

/** An office without a profile. */
export const NO_PROFILE: Office = {};

/** The office with what `over` sets in place of what `base` sets: the rest of both stays. */
export function overruled(base: Office, over: Office): Office {
  const ruleOptions = new Map(base.ruleOptions);
  for (const [rule, options] of over.ruleOptions ?? []) {
    ruleOptions.set(rule, new Map([...(ruleOptions.get(rule) ?? []), ...options]));
  }
  return {
    ...base,
    ...over,
    ruleOptions,
    ruleSeverities: new Map([...(base.ruleSeverities ?? []), ...(over.ruleSeverities ?? [])]),
  };
}
