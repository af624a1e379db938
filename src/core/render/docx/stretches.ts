import { isPlaceless } from "../../layout/text/character-classes";
import { isHalfWidth } from "../../text/characters";
import { type Script, scriptOf } from "./script-of";

/** A space and a hyphen that LibreOffice sets on their own. */
const ALONE = new Set(["\u00A0", "\u00AD"]);

/** A part of a line within which neither the run nor the script changes. */
export interface Stretch {
  /** Which of the line's runs it is of. */
  readonly run: number;
  readonly text: string;
  readonly script: Script;
  /** Its first and its last character. */
  readonly first: string;
  readonly last: string;
  /** How many of its characters take a place of their own. */
  readonly length: number;
  /** How wide those are by nature, in em. */
  readonly width: number;
}

/** The stretches of a line that runs make up, each with its text; `before` is the script that stands before the line. */
export function stretchesOf(texts: readonly string[], before: Script | undefined): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let script = before;
  texts.forEach((text, run) => {
    let begun: Begun | undefined;
    for (const character of text) {
      script = scriptOf(character, script);
      const isAlone = ALONE.has(character);
      if (!begun || script !== begun.script || isAlone || ALONE.has(begun.last)) {
        begun = { run, text: "", script, first: character, last: character, length: 0, width: 0 };
        stretches.push(begun);
      }
      begun.text += character;
      begun.last = character;
      const width = widthOf(character);
      if (width > 0) begun.length++;
      begun.width += width;
    }
  });
  return stretches;
}

type Begun = { -readonly [Key in keyof Stretch]: Stretch[Key] };

/** In em. */
function widthOf(character: string): number {
  if (isPlaceless(character)) return 0;
  return isHalfWidth(character) ? 1 / 2 : 1;
}

/** The stretch without its last character; none where it has no other. */
export function withoutLast({ run, text, script, last }: Stretch): readonly Stretch[] {
  return stretchesOf([text.slice(0, -last.length)], script).map((shorter) => ({ ...shorter, run }));
}
