import { checkDraft } from "../check/check-draft";
import { applySafeFixes } from "../check/fix-draft";
import type { Office } from "../check/office";
import { RULES } from "../check/registry";
import type { Finding } from "../check/rule";
import type { Draft } from "../draft/draft";
import { parseDraft } from "../draft/parse-draft";
import type { ElementName } from "../standard/elements";
import { applyEdits } from "../text/edit";
import { elementValues } from "./element-values";
import { setElement } from "./set-element";

/** What the checks would say of a value before it is written. */
export interface Judgement {
  /** The value with everything certain put right: 云商发〔2026〕12号 for 云商发[2026]012号. */
  readonly values: readonly string[];
  /** What would still be found about the element. */
  readonly findings: readonly Finding[];
}

/**
 * What the rules about the element say of these values, were they written into the draft. Undefined where they cannot be
 * written there (`setElement`).
 */
export function judgeValue(
  draft: Draft,
  element: ElementName,
  values: readonly string[],
  office: Office,
): Judgement | undefined {
  const rules = RULES.filter((rule) => rule.element === element);
  const given = written(draft, element, values);
  if (!given) return undefined;
  const repaired = parseDraft(applySafeFixes(given.text, office, { rules }).text);
  const right = elementValues(repaired, element);
  // A cure that takes the element out, or writes it into another, is for the writer to see.
  const judged = (right.length > 0 && written(draft, element, right)) || given;
  return { values: elementValues(judged, element), findings: checkDraft(judged, office, { rules }) };
}

function written(draft: Draft, element: ElementName, values: readonly string[]): Draft | undefined {
  const edits = setElement(draft, element, values);
  return edits && parseDraft(applyEdits(draft.text, edits), draft);
}
