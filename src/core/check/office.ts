/** What an option of a rule may be set to: a count, yes or no, or one of the words in its `choices`. */
export type OptionValue = number | boolean | string;

/** What the checks know of the office that issues the document: its profile (gongwen.yaml) when it has one. */
export interface Office {
  /** The unit's full name. */
  readonly name?: string;
  /** What it has set otherwise, by the rule's id and the option's key; values are of the option's type. */
  readonly ruleOptions?: ReadonlyMap<string, ReadonlyMap<string, OptionValue>>;
}

/** An office without a profile. */
export const NO_PROFILE: Office = {};
