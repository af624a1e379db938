import { WIDTH } from "./fit-lines";
import { naturalWidth } from "./line-spacing";
import type { IndentModel } from "./model";
import { stretchesOf } from "./stretches";
import { LIBRE_OFFICE, type WordProcessor } from "./word-processors";

/** So much more room than it needs a line is given, in twips. */
const SPARE = 40;

/**
 * The indent of lines in the middle, in type of so many points, where `room` is left for them: none where it is enough.
 * Ours may be as wide as that, and LibreOffice adds white between Chinese and Latin whatever is written: such a line
 * reaches beyond both edges alike, which moves nothing where no white is added.
 */
export function centredIndent(
  lines: readonly string[],
  points: number,
  room: number = WIDTH,
): { readonly indent?: Partial<IndentModel> } {
  const widthIn = (program: WordProcessor) => (line: string) =>
    naturalWidth(stretchesOf([line], undefined), points * 20, program);
  const widened = lines.filter((line) => widthIn(LIBRE_OFFICE)(line) > widthIn({ ...LIBRE_OFFICE, gap: 0 })(line));
  const lacking = Math.max(0, ...widened.map(widthIn(LIBRE_OFFICE))) - room;
  if (lacking <= -SPARE) return {};
  const beyond = -Math.ceil((lacking + SPARE) / 2);
  return { indent: { left: beyond, right: beyond } };
}
