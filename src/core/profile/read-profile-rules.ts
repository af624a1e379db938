import { NO_PROFILE, type Office } from "../check/office";
import { readRuleSettings } from "../check/rule-settings";
import type { Field } from "../draft/draft";
import type { ProfileProblem } from "./profile";

/** What stands below 规则: settings that cannot be taken leave the rules as they are. */
export function readProfileRules(fields: readonly Field[]): {
  readonly office: Office;
  readonly problems: readonly ProfileProblem[];
} {
  // The rules are loaded for offices that set some.
  if (fields.length === 0) return { office: NO_PROFILE, problems: [] };
  const { office, problems } = readRuleSettings(fields.map((field) => [field.key, wordsOf(field)]));
  return {
    office,
    problems: problems.map(({ index, part, message }) => ({ range: rangeOf(fields[index] as Field, part), message })),
  };
}

/** A setting has one value; several are none, and are told as they stand. */
function wordsOf({ values }: Field): string {
  return values.map(({ text }) => text.trim()).join("、");
}

function rangeOf({ keyRange, valueRange }: Field, part: "key" | "value"): ProfileProblem["range"] {
  return part === "value" && valueRange.end > valueRange.start ? valueRange : keyRange;
}
