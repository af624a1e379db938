import type { OptionValue } from "./rule-option";

/** What the checks know of the office that issues the document: its profile (gongwen.yaml) when it has one. */
export interface Office {
  /** The unit's full name. */
  readonly name?: string;
  /** What it has set otherwise, by the rule's id and the option's key; values are of the option's type. */
  readonly ruleOptions?: ReadonlyMap<string, ReadonlyMap<string, OptionValue>>;
}

/** An office without a profile. */
export const NO_PROFILE: Office = {};
