import type { Draft } from "../draft/draft";
import { lineAt } from "../draft/lines";
import { HALF_DOT, NUMBERING, type NumberingEntry } from "../standard/numbering";
import type { TextEdit } from "../text/edit";
import { range } from "../text/range";

/** Marks that writers set behind the number of a level. */
export const MARKS_BEHIND_NUMBERS: readonly string[] = [..."、,.)。\uFF0C\uFF0E\uFF09"];

/** No number is longer, with its marks. */
const LONGEST = 24;

/** A number of the third level with a bracket may be meant for the fourth, one with a comma for a count: 1,000. */
const DOUBTFUL = /^\d+[)\uFF09,\uFF0C]$/u;

/**
 * Turns the marks of a number that has just been typed at the head of a line into those of its level
 * (GB/T 9704—2012 7.3.3): 一. into 一、, (一)、 into （一）, 1、 into 1. with the dot of the office.
 */
export function levelMarkEdits(draft: Draft, offset: number, level3Mark: string): readonly TextEdit[] {
  const line = typedLine(draft, offset);
  if (!line || DOUBTFUL.test(line.words)) return [];
  for (const entry of NUMBERING) {
    const [whole, digits] = entry.pattern.exec(line.words) ?? [];
    if (digits === undefined || whole !== line.words) continue;
    const from = line.start + whole.indexOf(digits);
    return marksAround(draft.text, { ...line, end: offset }, from, from + digits.length, marksOf(entry, level3Mark));
  }
  return [];
}

/** Gives a decimal number at the head of a line back its point, which became the dot of a level: 1．5 is 1.5. */
export function decimalPointEdits(draft: Draft, offset: number): readonly TextEdit[] {
  const line = typedLine(draft, offset);
  const [, digits = ""] = (line && /^(\d{1,3})\uFF0E\d$/u.exec(line.words)) ?? [];
  if (!line || digits === "") return [];
  const at = line.start + digits.length;
  return [{ range: range(at, at + 1), newText: HALF_DOT }];
}

/** The words of the line up to the cursor, when they are in the text and few. */
function typedLine(draft: Draft, offset: number): { readonly start: number; readonly words: string } | undefined {
  if (draft.frontMatter && offset <= draft.frontMatter.range.end) return undefined;
  const lineStart = lineAt(draft.text, offset);
  const line = draft.text.slice(lineStart, offset);
  const words = line.trimStart();
  return words.length > LONGEST ? undefined : { start: offset - words.length, words };
}

function marksOf({ style, before, after }: NumberingEntry, level3Mark: string) {
  return { before, after: style === "level-3" ? level3Mark : after };
}

/** The marks before and behind the digits at [from, to), where they differ from those that are right. */
function marksAround(
  text: string,
  line: { readonly start: number; readonly end: number },
  from: number,
  to: number,
  right: { readonly before: string; readonly after: string },
): readonly TextEdit[] {
  // An opening bracket that is not there is not ours to add: 一） may be anything.
  if (line.start === from && right.before !== "") return [];
  const edits = [
    { range: range(line.start, from), newText: right.before },
    { range: range(to, line.end), newText: right.after },
  ];
  return edits.filter(({ range: { start, end }, newText }) => text.slice(start, end) !== newText);
}
