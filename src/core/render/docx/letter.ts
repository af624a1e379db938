import { DOUBLE_RULE_HEIGHT } from "../../layout/head/rules";
import { characterHeight } from "../../layout/metrics";
import { LETTER, PAGE, SEVEN_EIGHTHS, TYPE_AREA } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { MM_PER_POINT } from "../../standard/sizes";
import { box, DRAWING } from "./box";
import { BREAK_LINE, MARGINS, millimetres, tightLine, tightSlack, twips } from "./measures";
import { eighths, type ParagraphModel, paragraph, RED, type RuleModel, run } from "./model";

/*
 * The red double rules of a letter's first page (GB/T 9704—2012 10.1) are two rules, each its own paragraph's border:
 * word processors do not agree which line of a “thin-thick” border is above.
 */

/** The height of the line between the two rules. */
const GAP = twips(LETTER.ruleGap);

/** From the page's left edge to the rules, in mm: they are centred on the page, or on the type area. */
function ruleLeft({ letterRulesOn }: HouseStyle): number {
  const middle = letterRulesOn === "page" ? PAGE.width / 2 : (TYPE_AREA.left + TYPE_AREA.right) / 2;
  return middle - LETTER.ruleLength / 2;
}

/**
 * What a letter begins with: a paragraph as high as the head reaches into the type area, and on it the box with the
 * mark over the rules, thick above thin. `points`: the mark's size.
 */
export function letterHead(text: string, points: number, house: HouseStyle): ParagraphModel {
  const slack = millimetres(tightSlack(points));
  const rules = LETTER.markTop + characterHeight(points) + LETTER.ruleBelowMark;
  const space = Math.round((LETTER.ruleBelowMark - slack) / MM_PER_POINT);
  return paragraph("Break", "", {
    spacing: { line: twips(rules + DOUBLE_RULE_HEIGHT - TYPE_AREA.top) },
    box: box({
      id: DRAWING.letterHead,
      name: "发文机关标志",
      left: ruleLeft(house),
      top: LETTER.markTop - slack,
      width: LETTER.ruleLength,
      height: rules + DOUBLE_RULE_HEIGHT - LETTER.markTop + 2 * slack,
      paragraphs: [
        paragraph("IssuerMark", [run(text, { points })], {
          rule: redRule("bottom", LETTER.thickWidth, space),
          spacing: { line: tightLine(points) },
        }),
        paragraph("Break", "", { rule: redRule("bottom", LETTER.thinWidth), spacing: { line: GAP } }),
      ],
    }),
  });
}

/** The footer of a letter's first page: the rules, thin above thick. Its indents make the borders as long as the rules. */
export function letterFoot(house: HouseStyle): readonly ParagraphModel[] {
  const left = ruleLeft(house);
  const right = PAGE.width - left - LETTER.ruleLength;
  const indent = { left: twips(left) - MARGINS.left, right: twips(right) - MARGINS.right };
  return [
    paragraph("Break", "", { rule: redRule("top", LETTER.thinWidth), indent, spacing: { line: GAP } }),
    paragraph("Break", "", { rule: redRule("top", LETTER.thickWidth), indent }),
  ];
}

/** From the page's lower edge to the end of the footer: the rules begin 20 mm above it, one line is below them. */
export const LETTER_FOOT_DISTANCE = twips(LETTER.lowerRuleFromBottom - DOUBLE_RULE_HEIGHT) - BREAK_LINE;

/** The white below a letter's text: on the first page it reaches to 7/8 of a character above the rules. */
export const LETTER_BOTTOM = twips(LETTER.lowerRuleFromBottom + SEVEN_EIGHTHS);

function redRule(side: RuleModel["side"], width: number, space = 0): RuleModel {
  return { side, width: eighths(width), space, color: RED };
}
