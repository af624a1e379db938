import type { Inline, Label } from "../draft";

/** The longest first sentence that still is a heading, in characters; a longer one opens an item. */
const LONGEST_RUN_IN = 40;

/** The longest line of a single whole sentence that still is a heading, in characters. */
const LONGEST_SENTENCE = 25;

const SENTENCE_ENDS = "。\uFF01\uFF1F";

/** At its end a line that goes on in the next one: an item, not a heading. */
const ITEM_ENDS = "\uFF1B;\uFF0C,";

/** What encloses marks that do not end the sentence around them. */
const PAIRS = ["“”", "‘’", "\uFF08\uFF09", "()", "《》", "〈〉", "【】", "〔〕"];
const OPENINGS = PAIRS.map((pair) => pair.charAt(0)).join("");
const CLOSINGS = PAIRS.map((pair) => pair.charAt(1)).join("");

/**
 * Where the typeface of a numbered heading ends: behind the first sentence of a run-in heading, at the line's end
 * when the whole line is the heading, behind the label when the line is an item of text.
 */
export function headingEndOf(label: Label, content: readonly Inline[]): number {
  const item = label.range.end;
  const last = content.at(-1);
  if (label.style === "article" || !last) return item;
  const sentence = firstSentence(content);
  if (sentence.length > LONGEST_RUN_IN) return item;
  if (sentence.end === undefined) return ITEM_ENDS.includes(last.text.slice(-1)) ? item : last.range.end;
  const isWholeLine = sentence.end === last.range.end;
  return isWholeLine && sentence.length > LONGEST_SENTENCE ? item : sentence.end;
}

/** Where the first sentence ends (undefined when nothing ends it) and how many characters it has. */
function firstSentence(content: readonly Inline[]): { readonly end: number | undefined; readonly length: number } {
  let length = 0;
  let depth = 0;
  for (const piece of content) {
    let offset = piece.range.start;
    for (const character of piece.text) {
      if (++length > LONGEST_RUN_IN) return { end: undefined, length };
      offset += character.length;
      if (OPENINGS.includes(character)) depth++;
      else if (CLOSINGS.includes(character)) depth = Math.max(0, depth - 1);
      else if (depth === 0 && SENTENCE_ENDS.includes(character)) return { end: offset, length };
    }
  }
  return { end: undefined, length };
}
