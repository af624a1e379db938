import { valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { attachmentNoteLabels } from "../../draft/wording";
import { CELL, ONE_LINE } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import type { Frame } from "../sheet";
import { type Strip, withAbove } from "../strip";
import { cellsOf } from "../text/cells";
import { textStrips } from "../text/lines-of-text";
import { type Run, styleOf, valueRun } from "../text/run";

/** 附件： and the names, one line of white below the text; wrapped lines begin under the name (7.3.4). */
export function attachmentNoteStrips(draft: Draft, frame: Frame, house: HouseStyle): readonly Strip[] {
  const names = valuesOf(draft, "附件");
  const style = styleOf("附件");
  const labelled = names.flatMap((name, index) => {
    const { label, number } = attachmentNoteLabels(index, names.length, house.level3Mark);
    const before: Run = { text: label + number, style };
    const first = PARAGRAPH_INDENT + (label === "" ? LABEL_WIDTH : 0);
    const others = PARAGRAPH_INDENT + LABEL_WIDTH + widthOf(number);
    return textStrips([before, valueRun(name, style)], frame, { first, others });
  });
  return withAbove(labelled, ONE_LINE);
}

/** In characters. */
const PARAGRAPH_INDENT = 2;

/** 附件： in characters. */
const LABEL_WIDTH = 3;

/** The width of a number such as `1.` in characters. */
function widthOf(number: string): number {
  return cellsOf([{ text: number, style: styleOf("附件") }]).reduce((width, cell) => width + cell.width, 0) / CELL;
}
