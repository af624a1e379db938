import { valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { attendance } from "../../draft/wording";
import { ONE_LINE } from "../../standard/geometry";
import type { Frame } from "../sheet";
import { type Strip, withAbove } from "../strip";
import { textStrips } from "../text/lines-of-text";
import { runsOfValues, styleOf } from "../text/run";

/** Two characters in; the names' other lines under the first character behind 出席： (10.3). */
const INDENTS = { first: 2, others: 5 } as const;

/** 出席, 请假 and 列席, one line of white below what stands above them, each on a new line, labels in 黑体 (10.3). */
export function attendanceStrips(draft: Draft, frame: Frame): readonly Strip[] {
  const strips = attendance(draft).flatMap(({ element, label, names }) => {
    const style = styleOf(element);
    const runs = [{ text: label, style: styleOf(element, { font: "hei" }) }];
    return textStrips([...runs, ...runsOfValues(names, valuesOf(draft, element), style)], frame, INDENTS);
  });
  return withAbove(strips, ONE_LINE);
}
