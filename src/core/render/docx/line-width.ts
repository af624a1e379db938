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
  for (const text of texts) {
    let isFirst = true;
    for (const character of text) {
      characters++;
      natural += isHalfWidth(character) ? em / 2 : em;
      if (last !== "") {
        if (isGap(last, character)) gaps++;
        if (!isFirst && isHalfWidth(last) !== isHalfWidth(character)) joints++;
      }
      isFirst = false;
      last = character;
    }
  }
  return { characters, natural, gaps, joints };
}

function isGap(one: string, other: string): boolean {
  return (isHan(one) && isLetterOrDigit(other)) || (isLetterOrDigit(one) && isHan(other));
}

function isLetterOrDigit(character: string): boolean {
  return /^[\dA-Za-z]$/u.test(character);
}
