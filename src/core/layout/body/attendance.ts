import { valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { attendance } from "../../draft/wording";
import { CELL, ONE_LINE } from "../../standard/geometry";
import type { Frame } from "../sheet";
import { type Strip, withAbove } from "../strip";
import { labelledLines } from "../text/labelled-lines";
import { lineStrip } from "../text/lines-of-text";
import { runsOfValues, styleOf } from "../text/run";

/** Two characters in, in mm; the names' other lines stand under the first character behind 出席： (10.3). */
const INDENT = 2 * CELL;

/** 出席, 请假 and 列席, one line of white below what stands above them, each on a new line, labels in 黑体 (10.3). */
export function attendanceStrips(draft: Draft, frame: Frame): readonly Strip[] {
  const strips = attendance(draft).flatMap(({ element, label, names }) => {
    const labelRun = { text: label, style: styleOf(element, { font: "hei" }) };
    const nameRuns = runsOfValues(names, valuesOf(draft, element), styleOf(element));
    const lines = labelledLines([labelRun], nameRuns, INDENT, frame.width);
    return lines.map((line) => lineStrip(line, frame.left));
  });
  return withAbove(strips, ONE_LINE);
}
