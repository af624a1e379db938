import { firstValueOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { CHARACTER_HEIGHT, ORDER, TWO_LINES, TYPE_AREA } from "../../standard/geometry";
import type { HeadingArea } from "./area";
import { elementLine } from "./element-line";
import { issuerMarkItems } from "./issuer-mark";

/** The heading area of an order: the mark and, two lines below it, the order's number (10.2). */
export function orderHead(draft: Draft): HeadingArea | undefined {
  const mark = issuerMarkItems(draft, TYPE_AREA.top + ORDER.markTop);
  if (!mark) return undefined;
  const numberTop = mark.bottom + TWO_LINES;
  return {
    items: [...mark.items, ...elementLine(draft, "发文字号", "center", numberTop)],
    bottom: firstValueOf(draft, "发文字号") ? numberTop + CHARACTER_HEIGHT : mark.bottom,
    below: TWO_LINES,
  };
}
