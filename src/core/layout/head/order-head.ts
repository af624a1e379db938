import { firstValueOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { CHARACTER_HEIGHT, ORDER, TWO_LINES, TYPE_AREA } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import type { HeadingArea } from "./area";
import { classificationItems } from "./classification";
import { elementLine } from "./element-line";
import { issuerMarkItems } from "./issuer-mark";

/** The heading area of an order: secrecy and urgency as on other documents, the mark and, two lines below it, the order's number (10.2). */
export function orderHead(draft: Draft, house: HouseStyle): HeadingArea | undefined {
  const markTop = TYPE_AREA.top + ORDER.markTop;
  const mark = issuerMarkItems(draft, house, markTop);
  const hasNumber = firstValueOf(draft, "发文字号") !== undefined;
  const classification = classificationItems(draft, house, TYPE_AREA.top, true);
  if (!mark && !hasNumber && classification.lines === 0) return undefined;
  const markBottom = mark?.bottom ?? markTop;
  const numberTop = markBottom + TWO_LINES;
  return {
    items: [...classification.items, ...(mark?.items ?? []), ...elementLine(draft, "发文字号", "center", numberTop)],
    bottom: hasNumber ? numberTop + CHARACTER_HEIGHT : markBottom,
    below: TWO_LINES,
  };
}
