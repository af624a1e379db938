import { firstValueOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import type { ElementName } from "../../standard/elements";
import { baselineFrom } from "../metrics";
import type { TextItem } from "../page";
import { PORTRAIT } from "../sheet";
import { type Alignment, alignedItems } from "../text/lines-of-text";
import { styleOf, valueRun } from "../text/run";

/** An element's first value on one line, its upper edge at `top`; nothing when it is not written. `indent` in mm. */
export function elementLine(
  draft: Draft,
  element: ElementName,
  alignment: Alignment,
  top: number,
  indent = 0,
): readonly TextItem[] {
  const value = firstValueOf(draft, element);
  if (!value) return [];
  const run = valueRun(value, styleOf(element));
  return alignedItems([run], alignment, PORTRAIT, baselineFrom(top, run.style.size), indent);
}
