import { directionOf, firstValueOf, valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { CELL, CHARACTER_HEIGHT, HEADING_AREA, TWO_LINES, TYPE_AREA } from "../../standard/geometry";
import type { Item } from "../page";
import type { HeadingArea } from "./area";
import { classificationItems } from "./classification";
import { elementLine } from "./element-line";
import { issuerMarkItems } from "./issuer-mark";
import { redRule } from "./rules";
import { signerItems } from "./signers";

/** The heading area of the 文件 format (7.2): mark, number and signers, red rule. */
export function documentHead(draft: Draft): HeadingArea | undefined {
  const classification = classificationItems(draft, TYPE_AREA.top, true);
  const markTop = TYPE_AREA.top + HEADING_AREA.markTop;
  const mark = issuerMarkItems(draft, markTop);
  const names = valuesOf(draft, "签发人");
  const isEmpty = !mark && !firstValueOf(draft, "发文字号") && names.length === 0 && classification.lines === 0;
  if (isEmpty) return undefined;
  const top = (mark?.bottom ?? markTop) + TWO_LINES;
  const signers = signerItems(names, top);
  const rule = top + signers.height + HEADING_AREA.ruleBelowNumber;
  return {
    items: [
      ...classification.items,
      ...(mark?.items ?? []),
      ...numberLine(draft, top + signers.height - CHARACTER_HEIGHT),
      ...signers.items,
      redRule(TYPE_AREA.left, TYPE_AREA.right, rule, HEADING_AREA.ruleWidth),
    ],
    bottom: rule,
    below: TWO_LINES,
  };
}

/** 发文字号: in the middle, on an upward document one character in from the left (7.2.5). */
function numberLine(draft: Draft, top: number): readonly Item[] {
  if (directionOf(draft) === "upward") return elementLine(draft, "发文字号", "left", top, CELL);
  return elementLine(draft, "发文字号", "center", top);
}
