import { isHalfWidth, isHan } from "../../text/characters";

/** What the width of a line depends on in a word processor. Lengths in twips. */
export interface LineWidth {
  readonly characters: number;
  /** Of the characters alone. */
  readonly natural: number;
  /** How often a Chinese character and a letter or digit stand side by side. */
  readonly gaps: number;
  /** How often the script or the run changes. */
  readonly joints: number;
}

/** The width of a line that runs make up, each with its text; `em` in twips. */
export function lineWidth(texts: readonly string[], em: number): LineWidth {
  let [characters, natural, gaps] = [0, 0, 0];
  let joints = Math.max(0, texts.length - 1);
  let last = "";
  let wasHalf = false;
  for (const text of texts) {
    let isFirst = true;
    for (const character of text) {
      const isHalf = isHalfWidth(character);
      characters++;
      natural += isHalf ? em / 2 : em;
      if (last !== "" && isHalf !== wasHalf) {
        if (!isFirst) joints++;
        if (isHalf ? isGap(last, character) : isGap(character, last)) gaps++;
      }
      isFirst = false;
      last = character;
      wasHalf = isHalf;
    }
  }
  return { characters, natural, gaps, joints };
}

function isGap(full: string, half: string): boolean {
  return isHan(full) && /^[\dA-Za-z]$/u.test(half);
}
