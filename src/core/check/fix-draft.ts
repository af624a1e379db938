import type { Message } from "../notice";
import { applyEdits, type TextEdit } from "../text/edit";
import { EditSet } from "../text/edit-set";
import { type CheckOptions, checkText } from "./check-draft";
import { UNUSED_DISABLE } from "./disabling";
import type { Office } from "./office";
import { RULES } from "./registry";
import { type Finding, isFixable } from "./rule";

/** What was put right in a draft. */
export interface Repair {
  readonly text: string;
  /** What was put right, in the order of doing it. */
  readonly applied: readonly { readonly rule: string; readonly message: Message }[];
}

/** What became of a draft. */
export interface FixResult extends Repair {
  /** What is left for a person. */
  readonly remaining: readonly Finding[];
}

/** One cure may bring another fault to light; no draft needs more rounds than this. */
const MOST_ROUNDS = 30;

/** Puts right whatever is certain and says what is left. */
export function fixDraft(text: string, office: Office, options: CheckOptions = {}): FixResult {
  const repair = applySafeFixes(text, office, options);
  return { ...repair, remaining: checkText(repair.text, office, options) };
}

/**
 * Puts right whatever is certain: applies the safe fixes again and again until none is left. Of two fixes that touch
 * the same place the second waits for the next round. Rules without safe fixes are not asked: those that look at the
 * pages are among them, and every round would lay the draft out for them.
 *
 * Comments that switch nothing off go last: what they are about may come and go before.
 */
export function applySafeFixes(text: string, office: Office, options: CheckOptions = {}): Repair {
  const rules = (options.rules ?? RULES).filter((rule) => rule.fix === "safe");
  const first = rules.filter(({ id }) => id !== UNUSED_DISABLE);
  const repair = applyInRounds(text, office, { ...options, rules: first });
  if (first.length === rules.length) return repair;
  const rest = applyInRounds(repair.text, office, { ...options, rules });
  return { text: rest.text, applied: [...repair.applied, ...rest.applied] };
}

function applyInRounds(text: string, office: Office, options: CheckOptions): Repair {
  const applied: { rule: string; message: Message }[] = [];
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = checkText(current, office, options);
    const edits = new EditSet();
    const chosen = [...safeFixes(current, findings)].filter((fix) => edits.addAll(fix.edits));
    if (chosen.length === 0) break;
    current = applyEdits(current, edits.edits);
    for (const { finding } of chosen) applied.push({ rule: finding.rule, message: finding.message });
  }
  return { text: current, applied };
}

interface SafeFix {
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
}

/** The best fix of each finding whose rule is certain of it, when it changes something. */
function* safeFixes(text: string, findings: readonly Finding[]): Generator<SafeFix> {
  for (const finding of findings) {
    const edits = isFixable(finding) ? finding.fixes[0]?.edits : undefined;
    if (edits?.some(({ range, newText }) => text.slice(range.start, range.end) !== newText)) yield { finding, edits };
  }
}
