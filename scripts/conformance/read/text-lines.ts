import { horizontalBox, verticalBox } from "../convention";
import type { Box, Glyph, PageRead } from "./page-read";

/** Characters that stand together on one line of a page; edges are those of the characters' boxes. */
export interface TextLine extends Box {
  readonly page: number;
  /** Without white space. */
  readonly text: string;
  readonly characters: readonly Character[];
}

/** A character and its box. */
export interface Character extends Box {
  readonly glyph: Glyph;
}

/** More white than this between two characters parts them, in ems of the larger one. */
const PARTING = 0.75;

/** How far apart two baselines of one line may be, in mm. */
const SAME_HEIGHT = 0.05;

/** The upright text of a page as lines, from above to below and from left to right. */
export function textLines({ number, glyphs }: PageRead): readonly TextLine[] {
  const upright = glyphs.filter(({ toX }) => toX > 0.99).map(character);
  upright.sort((one, other) => one.glyph.y - other.glyph.y || one.left - other.left);
  const rows: Character[][] = [];
  for (const each of upright) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].glyph.y - each.glyph.y) < SAME_HEIGHT) row.push(each);
    else rows.push([each]);
  }
  return rows
    .flatMap(parted)
    .map((characters) => characters.filter(({ glyph }) => glyph.text.trim() !== ""))
    .filter((characters) => characters.length > 0)
    .map((characters) => textLine(number, characters));
}

/** Stretches of a row between which there is much white, or the colour changes. */
function parted(row: readonly Character[]): readonly (readonly Character[])[] {
  const stretches: Character[][] = [];
  for (const each of [...row].sort((one, other) => inkOf(one) - inkOf(other))) {
    const last = stretches.at(-1)?.at(-1);
    const white = last ? each.left - last.right : 0;
    const goesOn =
      last && last.glyph.color === each.glyph.color && white < PARTING * Math.max(last.glyph.em, each.glyph.em);
    if (goesOn) stretches.at(-1)?.push(each);
    else stretches.push([each]);
  }
  return stretches;
}

/** About where a character's ink is: marks fill half of their em, and the white half may lie over a neighbour. */
function inkOf({ glyph, left, right }: Character): number {
  const quarter = (right - left) / 4;
  if (/^[（“‘《〈【〔]/u.test(glyph.text)) return right - quarter;
  if (/^[，。、；：？！）”’》〉】〕]/u.test(glyph.text)) return left + quarter;
  return (left + right) / 2;
}

function character(glyph: Glyph): Character {
  return { glyph, ...horizontalBox(glyph.x, glyph.advance), ...verticalBox(glyph.y, glyph.em) };
}

function textLine(page: number, characters: readonly Character[]): TextLine {
  return {
    page,
    text: characters.map(({ glyph }) => glyph.text).join(""),
    characters,
    left: Math.min(...characters.map(({ left }) => left)),
    right: Math.max(...characters.map(({ right }) => right)),
    top: Math.min(...characters.map(({ top }) => top)),
    bottom: Math.max(...characters.map(({ bottom }) => bottom)),
  };
}

/** The middle of a line across the page. */
export function middleOf({ left, right }: Box): number {
  return (left + right) / 2;
}
