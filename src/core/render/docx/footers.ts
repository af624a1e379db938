import { CELL, PAGE, PAGE_NUMBER, TYPE_AREA } from "../../standard/geometry";
import { MM_PER_POINT, POINTS } from "../../standard/sizes";
import { LETTER_FOOT_DISTANCE } from "./letter";
import { CHARACTER, emus, twips } from "./measures";
import { type ParagraphModel, paragraph } from "./model";

/** What a footer's template prints: a page number, a turned one, or paragraphs. */
interface FooterModel {
  readonly number: object | null;
  readonly turned: object | null;
  readonly paragraphs: readonly ParagraphModel[];
}

/** A number's line in mm: a dash stands 0.36 of its size above the baseline, which lies at four fifths of the line. */
const NUMBER_BELOW_DASH = POINTS.四号 * MM_PER_POINT * (0.36 + 0.2);

/** From the page's lower edge to the page number's line, mm: the dash is 7 mm below the type area (7.5). */
const NUMBER_FROM_BOTTOM = PAGE.height - TYPE_AREA.bottom - PAGE_NUMBER.dashBelow - NUMBER_BELOW_DASH;

/** The same in twips, as sections count it. */
export const NUMBER_DISTANCE = twips(NUMBER_FROM_BOTTOM);

/** A page number at the outer edge, one character in (7.5). A letter's sections have a lower footer, for its rules. */
export function numberFooter(isOdd: boolean, isLetter: boolean): FooterModel {
  const number = {
    align: isOdd ? "right" : "left",
    indent: CHARACTER,
    after: isLetter ? NUMBER_DISTANCE - LETTER_FOOT_DISTANCE : 0,
  };
  return { number, turned: null, paragraphs: [] };
}

/** On a turned page the number keeps its place on the sheet: at the page's left edge, reading downwards (clause 8). */
export function turnedNumberFooter(isOdd: boolean): FooterModel {
  const height = POINTS.四号 * MM_PER_POINT;
  const length = 6 * height;
  const turned = {
    id: isOdd ? 1001 : 1002,
    align: isOdd ? "right" : "left",
    left: emus(NUMBER_FROM_BOTTOM),
    top: emus(isOdd ? TYPE_AREA.right - CELL - length : TYPE_AREA.left + CELL),
    width: emus(height),
    height: emus(length),
  };
  return { number: null, turned, paragraphs: [] };
}

/** A footer of its own: a letter's rules, or nothing, which a footer must say with an empty paragraph. */
export function paragraphFooter(paragraphs: readonly ParagraphModel[] = [paragraph("Break", "")]): FooterModel {
  return { number: null, turned: null, paragraphs };
}
