import { once } from "../text/once";
import { align } from "./align";
import type { Change } from "./compare";
import { compareWords } from "./compare-words";
import type { Line, Piece, State } from "./draft-difference";
import { countWords, wordLikeness } from "./likeness";

/** A stretch of text in one look. */
export interface Words {
  readonly text: string;
  readonly strong: boolean;
}

/** Text without emphasis. */
export function plainWords(text: string): readonly Words[] {
  return text === "" ? [] : [{ text, strong: false }];
}

export function textOfWords(words: readonly Words[]): string {
  return words.map(({ text }) => text).join("");
}

/** What became of a line that both have, word by word. */
function changedLine(before: readonly Words[], after: readonly Words[]): Line {
  const token = (words: Words) => ({ ...words, key: words.strong ? "strong" : "" });
  const pieces: Piece[] = [];
  for (const step of compareWords(before.map(token), after.map(token))) {
    const { text, strong } = step.change === "added" ? step.after : step.before;
    const last = pieces.at(-1);
    if (last?.change === step.change && last.strong === strong) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    } else pieces.push({ text, strong, change: step.change });
  }
  return { state: pieces.every(({ change }) => change === "kept") ? "kept" : "changed", pieces };
}

/** A line that only one of them has. */
function wholeLine(words: readonly Words[], change: Change): Line {
  return { state: change, pieces: words.map((each) => ({ ...each, change })) };
}

/** A line that both have or one of them. */
export function lineOf(before: readonly Words[] | undefined, after: readonly Words[] | undefined): Line {
  if (before && after) return changedLine(before, after);
  return before ? wholeLine(before, "removed") : wholeLine(after ?? [], "added");
}

/** Lines of text held against each other; of one and one, the one became the other, however unlike they are. */
export function changedLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  if (before.length === 1 && after.length === 1)
    return [lineOf(plainWords(before[0] ?? ""), plainWords(after[0] ?? ""))];
  const countsOf = once(({ text }: Words) => countWords(text));
  const wordsOf = (text: string): Words => ({ text, strong: false });
  const pairs = align(before.map(wordsOf), after.map(wordsOf), {
    isSame: (a, b) => a.text === b.text,
    likeness: (a, b) => wordLikeness(countsOf(a), countsOf(b)),
  });
  const words = (line: Words | undefined) => line && plainWords(line.text);
  return pairs.map(({ before: old, after: fresh }) => lineOf(words(old), words(fresh)));
}

/** What became of the whole, of which these are the parts. */
export function stateOf(parts: readonly { readonly state: State }[]): State {
  const [first] = parts;
  if (!first) return "kept";
  return parts.every(({ state }) => state === first.state) ? first.state : "changed";
}
