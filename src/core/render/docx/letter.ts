import { LETTER, PAGE } from "../../standard/geometry";
import { MM_PER_POINT } from "../../standard/sizes";
import { BREAK_LINE, MARGINS, tightLine, tightSlack, twips } from "./measures";
import { eighths, type ParagraphModel, paragraph, RED, type RuleModel, run } from "./model";

/**
 * The red double rules of a letter's first page (GB/T 9704—2012 10.1) are two rules, each its own paragraph's border:
 * word processors do not agree which line of a “thin-thick” border is above.
 */

/** The thick and the thin line, and the white between them: the height of a paragraph's only line. */
const GAP = Math.round((LETTER.ruleGap / MM_PER_POINT) * 20);

/** Indents that make a paragraph's border as long as the rules, centred on the page. */
const indent = {
  left: twips((PAGE.width - LETTER.ruleLength) / 2) - MARGINS.left,
  right: twips((PAGE.width - LETTER.ruleLength) / 2) - MARGINS.right,
};

/** Where a letter's header begins: its mark's upper edge is 30 mm below the page's. `points`: the mark's size. */
export function letterHeadDistance(points: number): number {
  return Math.round(twips(LETTER.markTop) - tightSlack(points));
}

/** The header of a letter's first page: the mark over the rules, thick above thin. `points`: the mark's size. */
export function letterHead(text: string, points: number): readonly ParagraphModel[] {
  const space = Math.round(LETTER.ruleBelowMark / MM_PER_POINT - tightSlack(points) / 20);
  return [
    paragraph("IssuerMark", [run(text, { points })], {
      rule: redRule("bottom", LETTER.thickWidth, space),
      indent,
      spacing: { line: tightLine(points) },
    }),
    paragraph("Break", "", { rule: redRule("bottom", LETTER.thinWidth), indent, spacing: { line: GAP } }),
  ];
}

/** The footer of a letter's first page: the rules, thin above thick. */
export const LETTER_FOOT: readonly ParagraphModel[] = [
  paragraph("Break", "", { rule: redRule("top", LETTER.thinWidth), indent, spacing: { line: GAP } }),
  paragraph("Break", "", { rule: redRule("top", LETTER.thickWidth), indent }),
];

/** From the page's lower edge to the end of the footer: the rules begin 20 mm above it, one line is below them. */
export const LETTER_FOOT_DISTANCE =
  twips(LETTER.lowerRuleFromBottom - LETTER.thinWidth - LETTER.ruleGap - LETTER.thickWidth) - BREAK_LINE;

function redRule(side: RuleModel["side"], width: number, space = 0): RuleModel {
  return { side, width: eighths(width), space, color: RED };
}
