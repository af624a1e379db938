import { firstValueOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import type { ElementName } from "../../standard/elements";
import { LINE_PITCH } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { baselineFrom } from "../metrics";
import type { Item } from "../page";
import { PORTRAIT } from "../sheet";
import { alignedItems } from "../text/lines-of-text";
import { type Run, sliceRun, styleOf, type TextStyle, valueRun } from "../text/run";

/** The three lines at the upper left corner, in their order (7.2.1–7.2.3). */
const ELEMENTS: readonly ElementName[] = ["份号", "密级", "紧急程度"];

/** 份号 in 仿宋, 密级 and 紧急程度 in 黑体. */
function styleAt(element: ElementName, { copyNumberTypeface }: HouseStyle): TextStyle {
  return styleOf(element, { font: element === "份号" ? copyNumberTypeface : "hei" });
}

/** 秘密 or 特急 at the beginning of the element, its characters apart. */
export const TWO_CHARACTERS = /^(\p{Script=Han})(\p{Script=Han})(?!\p{Script=Han})/u;

/** The value's run; where the house wants it, a word of two characters with the white of one between them. */
function runsOf(run: Run, { spacedClassification }: HouseStyle): readonly Run[] {
  if (!spacedClassification || !TWO_CHARACTERS.test(run.text)) return [run];
  return [sliceRun(run, 0, 1), { text: "\u3000", style: run.style }, sliceRun(run, 1, run.text.length)];
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
export function classificationItems(
  draft: Draft,
  house: HouseStyle,
  top: number,
  secrecyOnSecondLine: boolean,
): Placed {
  let line = 0;
  const items = ELEMENTS.flatMap((element) => {
    const value = firstValueOf(draft, element);
    if (!value) return [];
    if (element === "密级" && secrecyOnSecondLine) line = 1;
    const style = styleAt(element, house);
    const baseline = baselineFrom(top + line * LINE_PITCH, style.size);
    line++;
    return alignedItems(runsOf(valueRun(value, style), house), "left", PORTRAIT, baseline);
  });
  return { items, lines: line };
}
