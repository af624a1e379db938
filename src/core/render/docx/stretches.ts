import { isPlaceless } from "../../layout/text/character-classes";
import { type Script, scriptOf } from "./script-of";

/** A space and a hyphen that LibreOffice sets on their own. */
const ALONE = /^[\u00A0\u00AD]$/u;

/** A part of a line within which neither the run nor the script changes. */
export interface Stretch {
  /** Which of the line's runs it is of. */
  readonly run: number;
  readonly text: string;
  readonly script: Script;
}

/** The stretches of a line that runs make up, each with its text; `before` is the script that stands before the line. */
export function stretchesOf(texts: readonly string[], before: Script | undefined): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let script = before;
  texts.forEach((text, run) => {
    for (const character of text) {
      script = scriptOf(character, script);
      const last = stretches.at(-1);
      const isAlone = ALONE.test(character) || ALONE.test(last?.text ?? "");
      if (last?.run === run && last.script === script && !isAlone) {
        stretches[stretches.length - 1] = { ...last, text: last.text + character };
      } else stretches.push({ run, text: character, script });
    }
  });
  return stretches;
}

/** How many characters of a text take a place of their own. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) if (!isPlaceless(character)) length++;
  return length;
}
