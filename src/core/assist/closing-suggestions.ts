import { closingsOf } from "../check/closings";
import { directionOf, kindOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { fittingClosings } from "../standard/closings";
import { range } from "../text/range";
import type { TextPlace } from "./place";
import type { Suggestion } from "./suggestion";

/** Behind a closing formula there may still be a contact or a note. */
const MOST_BEHIND = 3;

/** The formulas that fit the draft's kind and direction, on a line near the end of a text that has none yet. */
export function closingSuggestions(draft: Draft, offset: number, place: TextPlace): readonly Suggestion[] {
  const kind = kindOf(draft);
  if (!kind || !isNearEnd(draft, offset) || place.after.trim() !== "") return [];
  const { before, letters } = place;
  const isLettersAlone = before.length === letters.end - letters.start;
  const formulas = fittingClosings(kind, directionOf(draft), titleOf(draft)?.text ?? "");
  const fitting = formulas.filter((formula) => isLettersAlone || (formula.startsWith(before) && formula !== before));
  if (fitting.length === 0 || closingsOf(draft).length > 0) return [];
  const detail = { zh: `${kind.name}的结语`, en: `closes a ${kind.name}` };
  return fitting.map((formula) => ({
    kind: "closing",
    label: formula,
    detail,
    range: range(offset - before.length, offset),
    newText: formula,
  }));
}

function isNearEnd({ body, attachments }: Draft, offset: number): boolean {
  const end = attachments[0]?.range.start;
  if (end !== undefined && offset >= end) return false;
  const behind = body.length - body.findIndex(({ range: { start } }) => start > offset);
  return body.every(({ range: { start } }) => start <= offset) || behind <= MOST_BEHIND;
}
