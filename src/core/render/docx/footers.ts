import { CELL, PAGE, PAGE_NUMBER, TYPE_AREA } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { MM_PER_POINT, POINTS } from "../../standard/sizes";
import { box, DRAWING } from "./box";
import { LETTER_FOOT_DISTANCE } from "./letter";
import { CHARACTER, MARGINS, twips } from "./measures";
import { type ParagraphModel, pageNumberRun, paragraph } from "./model";

/** A number's line in mm: a dash stands 0.36 of its size above the baseline, which lies at four fifths of the line. */
const NUMBER_BELOW_DASH = POINTS.四号 * MM_PER_POINT * (0.36 + 0.2);

/** From the page's lower edge to the page number's line, mm: the dash is 7 mm below the type area (7.5). */
const NUMBER_FROM_BOTTOM = PAGE.height - TYPE_AREA.bottom - PAGE_NUMBER.dashBelow - NUMBER_BELOW_DASH;

/** The same in twips, as sections count it. */
export const NUMBER_DISTANCE = twips(NUMBER_FROM_BOTTOM);

/** A page number at the outer edge, one character in (7.5). */
export function numberFooter(house: HouseStyle, isOdd: boolean, isLetter: boolean): readonly ParagraphModel[] {
  return [
    paragraph("PageNumber", [pageNumberRun(house)], {
      align: isOdd ? "right" : "left",
      indent: { left: CHARACTER, right: CHARACTER },
      spacing: isLetter ? LETTER_SPACING : {},
    }),
  ];
}

/**
 * A letter's footers begin lower, for the rules of its first page, and its pages have one line more room, which only
 * that page may use (10.1): on the others the footer takes it away.
 */
const LETTER_SPACING = {
  before: MARGINS.bottom - NUMBER_DISTANCE - POINTS.四号 * 20,
  after: NUMBER_DISTANCE - LETTER_FOOT_DISTANCE,
};

/** On a turned page the number keeps its place on the sheet: at the page's left edge, reading downwards (clause 8). */
export function turnedNumberFooter(house: HouseStyle, isOdd: boolean): readonly ParagraphModel[] {
  const width = POINTS.四号 * MM_PER_POINT;
  const height = 6 * width;
  const number = paragraph("PageNumber", [pageNumberRun(house)], { align: isOdd ? "right" : "left" });
  return [
    paragraph("Break", "", {
      box: box({
        id: isOdd ? DRAWING.oddNumber : DRAWING.evenNumber,
        name: "页码",
        left: NUMBER_FROM_BOTTOM,
        top: isOdd ? TYPE_AREA.right - CELL - height : TYPE_AREA.left + CELL,
        width,
        height,
        turned: true,
        paragraphs: [number],
      }),
    }),
  ];
}

/** A footer without a number. */
export const EMPTY_FOOTER: readonly ParagraphModel[] = [paragraph("Break", "")];
