import type { Draft } from "../../src/core/draft/draft";
import { type Range, range } from "../../src/core/text/range";
import type { Random } from "./random";

/**
 * Spoils a draft: gives its text with a fault in it, ⟦ and ⟧ around what the rule has to point at. Undefined when the
 * draft has no place for the fault.
 */
export type Planter = (draft: Draft, random: Random) => string | undefined;

/** A text with a fault, and where the fault is. */
export interface Spoilt {
  readonly text: string;
  readonly place: Range;
}

const OPEN = "⟦";
const CLOSE = "⟧";

/** Takes the marks out of a planter's text. */
export function unmarked(marked: string): Spoilt {
  const start = marked.indexOf(OPEN);
  const end = marked.indexOf(CLOSE) - OPEN.length;
  if (start < 0 || end < start) throw new Error(`no place is marked in ${marked.slice(0, 200)}`);
  return { text: marked.replace(OPEN, "").replace(CLOSE, ""), place: range(start, end) };
}

/** Puts the marks around the place. */
export function marked(text: string, { start, end }: Range): string {
  return text.slice(0, start) + OPEN + text.slice(start, end) + CLOSE + text.slice(end);
}

/** Whether the text has marks of its own, so that no fault can be planted in it. */
export function hasMarks(text: string): boolean {
  return text.includes(OPEN) || text.includes(CLOSE);
}
