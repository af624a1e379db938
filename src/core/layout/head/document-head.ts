import { directionOf, firstValueOf, valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { CELL, CHARACTER_HEIGHT, HEADING_AREA, TWO_LINES, TYPE_AREA } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { largest } from "../metrics";
import type { TextItem } from "../page";
import { moved } from "../strip";
import type { HeadingArea } from "./area";
import { classificationItems } from "./classification";
import { elementLine } from "./element-line";
import { issuerMarkItems } from "./issuer-mark";
import { redRule } from "./rules";
import { signerItems } from "./signers";

/** The heading area of the 文件 format (7.2): mark, a stack of names no higher than `highestMark` mm, number and signers, red rule. */
export function documentHead(draft: Draft, house: HouseStyle, highestMark: number): HeadingArea | undefined {
  const classification = classificationItems(draft, house, TYPE_AREA.top, true);
  const markTop = TYPE_AREA.top + HEADING_AREA.markTop;
  const mark = issuerMarkItems(draft, house, markTop, highestMark);
  const names = valuesOf(draft, "签发人");
  const isEmpty = !mark && !firstValueOf(draft, "发文字号") && names.length === 0 && classification.lines === 0;
  if (isEmpty) return undefined;
  const top = (mark?.bottom ?? markTop) + TWO_LINES;
  const number = numberLine(draft);
  const signers = signerItems(names, top, rightOf(number));
  const rule = top + signers.height + HEADING_AREA.ruleBelowNumber;
  return {
    items: [
      ...classification.items,
      ...(mark?.items ?? []),
      ...number.map((item) => moved(item, 0, top + signers.height - CHARACTER_HEIGHT)),
      ...signers.items,
      redRule(TYPE_AREA.left, TYPE_AREA.right, rule, house.redRule),
    ],
    bottom: rule,
    below: TWO_LINES,
  };
}

/** 发文字号, its upper edge at 0: in the middle, beside signers one character in from the left (7.2.5). */
function numberLine(draft: Draft): readonly TextItem[] {
  const isBeside = directionOf(draft) === "upward" || valuesOf(draft, "签发人").length > 0;
  return isBeside ? elementLine(draft, "发文字号", "left", 0, CELL) : elementLine(draft, "发文字号", "center", 0);
}

/** Where the last of the items ends, in mm on the page. */
function rightOf(items: readonly TextItem[]): number {
  return largest(items.map(({ xs, widths }) => (xs.at(-1) ?? 0) + (widths.at(-1) ?? 0)));
}
