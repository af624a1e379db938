import { firstValueOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { CHARACTER_HEIGHT, LETTER, LINE_PITCH, PAGE, SEVEN_EIGHTHS, TWO_LINES } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import type { HeadingArea } from "./area";
import { classificationItems } from "./classification";
import { elementLine } from "./element-line";
import { issuerMarkItems } from "./issuer-mark";
import { DOUBLE_RULE_HEIGHT, doubleRule } from "./rules";

/** The heading area of the letter format, the lower double rule of the first page included (10.1). */
export function letterHead(draft: Draft, house: HouseStyle): HeadingArea | undefined {
  const mark = issuerMarkItems(draft, house, LETTER.markTop);
  const rule = (mark?.bottom ?? LETTER.markTop) + LETTER.ruleBelowMark;
  const top = rule + DOUBLE_RULE_HEIGHT + SEVEN_EIGHTHS;
  const classification = classificationItems(draft, house, top, false);
  const lines = Math.max(classification.lines, firstValueOf(draft, "发文字号") ? 1 : 0);
  if (!mark && lines === 0) return undefined;
  return {
    items: [
      ...(mark?.items ?? []),
      ...doubleRule(rule, true, house),
      ...doubleRule(PAGE.height - LETTER.lowerRuleFromBottom, false, house),
      ...classification.items,
      ...elementLine(draft, "发文字号", "right", top),
    ],
    bottom: lines === 0 ? rule + DOUBLE_RULE_HEIGHT : top + (lines - 1) * LINE_PITCH + CHARACTER_HEIGHT,
    below: TWO_LINES,
  };
}
