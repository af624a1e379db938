import { valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { attachmentNoteLabels } from "../../draft/wording";
import { CELL, ONE_LINE } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import type { Frame } from "../sheet";
import { type Strip, withAbove } from "../strip";
import { labelledLines } from "../text/labelled-lines";
import { lineStrip } from "../text/lines-of-text";
import { styleOf, valueRun } from "../text/run";

/** 附件： and the names, one line of white below the text; wrapped lines begin under the name (7.3.4). */
export function attachmentNoteStrips(draft: Draft, frame: Frame, house: HouseStyle): readonly Strip[] {
  const names = valuesOf(draft, "附件");
  const style = styleOf("附件");
  const labelled = names.flatMap((name, index) => {
    const { label, number } = attachmentNoteLabels(index, names.length, house.level3Mark);
    const indent = CELL * (PARAGRAPH_INDENT + (label === "" ? LABEL_WIDTH : 0));
    const lines = labelledLines([{ text: label + number, style }], [valueRun(name, style)], indent, frame.width);
    return lines.map((line) => lineStrip(line, frame.left));
  });
  return withAbove(labelled, ONE_LINE);
}

/** In characters. */
const PARAGRAPH_INDENT = 2;

/** 附件： in characters. */
const LABEL_WIDTH = 3;
