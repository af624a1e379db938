import { COLORS, LETTER, PAGE, TYPE_AREA } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import type { RuleItem } from "../page";

/** A red rule across, at `y` mm. */
export function redRule(left: number, right: number, y: number, width: number): RuleItem {
  return { type: "rule", x1: left, y1: y, x2: right, y2: y, width, color: COLORS.red, element: "分隔线" };
}

/** A double rule of the letter format, 170 mm long, in the middle of the page or of the type area; `top` is its upper edge (10.1). */
export function doubleRule(top: number, thickFirst: boolean, { letterRulesOn }: HouseStyle): readonly RuleItem[] {
  const { thickWidth, thinWidth, ruleGap, ruleLength } = LETTER;
  const middle = letterRulesOn === "page" ? PAGE.width / 2 : (TYPE_AREA.left + TYPE_AREA.right) / 2;
  const left = middle - ruleLength / 2;
  const [upper, lower] = thickFirst ? [thickWidth, thinWidth] : [thinWidth, thickWidth];
  const lowerTop = top + upper + ruleGap;
  return [
    redRule(left, left + ruleLength, top + upper / 2, upper),
    redRule(left, left + ruleLength, lowerTop + lower / 2, lower),
  ];
}

/** The height of a double rule, in mm. */
export const DOUBLE_RULE_HEIGHT = LETTER.thickWidth + LETTER.ruleGap + LETTER.thinWidth;
