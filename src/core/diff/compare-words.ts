import { compare, type Step } from "./compare";
import { wordsOf } from "./words";

/** A piece of text, or something that stands among text and is kept or given up as a whole. */
export interface Token {
  /** Empty for what is no text. */
  readonly text: string;
  /** What else must be equal for two tokens to be the same. */
  readonly key: string;
}

/** From the pieces before to the pieces after, word by word. */
export function compareWords<T extends Token>(before: readonly T[], after: readonly T[]): readonly Step<T>[] {
  return compare(inWords(before), inWords(after), (a, b) => a.text === b.text && a.key === b.key);
}

/** Pieces that stand in a row, cut where the words of their text end. */
function inWords<T extends Token>(pieces: readonly T[]): readonly T[] {
  const ends = new Set<number>();
  let end = 0;
  for (const word of wordsOf(pieces.map(({ text }) => text).join(""))) {
    end += word.length;
    ends.add(end);
  }
  let offset = 0;
  return pieces.flatMap((piece) => {
    const start = offset;
    offset += piece.text.length;
    return piece.text === "" ? [piece] : cutAt(piece, (place) => ends.has(start + place));
  });
}

function cutAt<T extends Token>(piece: T, isEnd: (place: number) => boolean): readonly T[] {
  const parts: T[] = [];
  let from = 0;
  for (let to = 1; to <= piece.text.length; to++) {
    if (to < piece.text.length && !isEnd(to)) continue;
    parts.push({ ...piece, text: piece.text.slice(from, to) });
    from = to;
  }
  return parts;
}
