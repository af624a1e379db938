import type { Message } from "../notice";
import type { Office, OptionValue } from "./office";

/** Something that an office may set otherwise in a rule, below the rule's id in its profile or in the editor's settings. */
export interface RuleOption<T extends OptionValue = OptionValue> {
  readonly key: string;
  readonly description: Message;
  /** What holds when nothing is set: what the standard says or, where sources differ, what most offices do. */
  readonly initial: T;
  /** The least and the greatest number that makes sense. */
  readonly range?: T extends number ? { readonly least: number; readonly most: number } : undefined;
  readonly choices?: T extends string ? readonly T[] : undefined;
}

/** What the office has set the option of the rule to; `initial` when it has set nothing. */
export function optionOf<T extends OptionValue>(office: Office, rule: string, option: RuleOption<T>): T {
  return (office.ruleOptions?.get(rule)?.get(option.key) as T | undefined) ?? option.initial;
}
