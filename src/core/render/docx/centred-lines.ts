import { WIDTH } from "./fit-lines";
import { naturalWidth } from "./line-spacing";
import type { IndentModel } from "./model";
import { stretchesOf } from "./stretches";
import { LIBRE_OFFICE } from "./word-processors";

/** So much more room than it needs a line is given, in twips. */
const SPARE = 40;

/**
 * The indent of lines in the middle, in type of so many points: none where they have room. Ours may be as wide as the type
 * area, and LibreOffice adds white between Chinese and Latin whatever is written: such a line reaches into both margins
 * alike, which moves nothing where no white is added.
 */
export function centredIndent(lines: readonly string[], points: number): { readonly indent?: Partial<IndentModel> } {
  const widths = lines.map((line) => naturalWidth(stretchesOf([line], undefined), points * 20, LIBRE_OFFICE));
  const lacking = Math.max(0, ...widths) - WIDTH;
  if (lacking <= -SPARE) return {};
  const beyond = -Math.ceil((lacking + SPARE) / 2);
  return { indent: { left: beyond, right: beyond } };
}
