import { firstValueOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import {
  BULLETIN,
  CELL,
  CHARACTER_HEIGHT,
  HEADING_AREA,
  MINUTES,
  ONE_LINE,
  TWO_LINES,
  TYPE_AREA,
} from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import type { HeadingArea } from "./area";
import { classificationItems } from "./classification";
import { elementLine } from "./element-line";
import { issuerMarkItems } from "./issuer-mark";
import { redRule } from "./rules";

/**
 * The heading area of minutes (10.3): secrecy and urgency as on other documents, the mark, 35 mm below the type area's upper edge; below it, as is usual, the
 * number in the middle, then issuer and date above a red rule.
 */
export function minutesHead(draft: Draft, house: HouseStyle): HeadingArea | undefined {
  return headWithMark(draft, house, TYPE_AREA.top + MINUTES.markTop);
}

/** The heading area of a bulletin: as that of minutes, its mark nearer to the type area's upper edge (standard.md §7 U06). */
export function bulletinHead(draft: Draft, house: HouseStyle): HeadingArea | undefined {
  return headWithMark(draft, house, TYPE_AREA.top + BULLETIN.markTop);
}

/** `markTop`: the mark's upper edge on the page, in mm. */
function headWithMark(draft: Draft, house: HouseStyle, markTop: number): HeadingArea | undefined {
  const mark = issuerMarkItems(draft, house, markTop);
  const hasNumber = firstValueOf(draft, "发文字号") !== undefined;
  const classification = classificationItems(draft, house, TYPE_AREA.top, true);
  const isEmpty = !mark && !hasNumber && !firstValueOf(draft, "成文日期") && classification.lines === 0;
  if (isEmpty) return undefined;
  const numberTop = (mark?.bottom ?? markTop) + ONE_LINE;
  const rowTop = hasNumber ? numberTop + CHARACTER_HEIGHT + ONE_LINE : numberTop;
  const rule = rowTop + CHARACTER_HEIGHT + HEADING_AREA.ruleBelowNumber;
  return {
    items: [
      ...classification.items,
      ...(mark?.items ?? []),
      ...elementLine(draft, "发文字号", "center", numberTop),
      ...elementLine(draft, "发文机关", "left", rowTop, CELL),
      ...elementLine(draft, "成文日期", "right", rowTop, CELL),
      redRule(TYPE_AREA.left, TYPE_AREA.right, rule, house.redRule),
    ],
    bottom: rule,
    below: TWO_LINES,
  };
}
