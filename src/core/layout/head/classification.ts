import { firstValueOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import type { ElementName } from "../../standard/elements";
import { LINE_PITCH } from "../../standard/geometry";
import { baselineFrom } from "../metrics";
import type { Item } from "../page";
import { PORTRAIT } from "../sheet";
import { alignedItems } from "../text/lines-of-text";
import { styleOf, type TextStyle, valueRun } from "../text/run";

/** The three lines at the upper left corner, in their order (7.2.1–7.2.3). */
const ELEMENTS: readonly ElementName[] = ["份号", "密级", "紧急程度"];

/** 份号 in 仿宋, 密级 and 紧急程度 in 黑体. */
function styleAt(element: ElementName): TextStyle {
  return styleOf(element, element === "份号" ? {} : { font: "hei" });
}

/** The items, and how many lines they take. */
interface Placed {
  readonly items: readonly Item[];
  readonly lines: number;
}

/**
 * 份号, 密级 and 紧急程度 flush left below each other from `top` on. 密级 stands on the second line even without 份号
 * where `secrecyOnSecondLine` (7.2.2); what is missing otherwise leaves no line.
 */
export function classificationItems(draft: Draft, top: number, secrecyOnSecondLine: boolean): Placed {
  let line = 0;
  const items = ELEMENTS.flatMap((element) => {
    const value = firstValueOf(draft, element);
    if (!value) return [];
    if (element === "密级" && secrecyOnSecondLine) line = 1;
    const style = styleAt(element);
    const baseline = baselineFrom(top + line * LINE_PITCH, style.size);
    line++;
    return alignedItems([valueRun(value, style)], "left", PORTRAIT, baseline);
  });
  return { items, lines: line };
}
