import { firstValueOf, formatOf, valuesOf } from "../../draft/access";
import type { Draft, Value } from "../../draft/draft";
import { type ClosingMode, closingMode, noteText, signatureLines } from "../../draft/wording";
import { LEADING } from "../../standard/geometry";
import { attachmentNoteStrips } from "../body/attachment-notes";
import { attendanceStrips } from "../body/attendance";
import type { Frame } from "../sheet";
import { joined, type Strip, withAbove } from "../strip";
import { singleLine } from "../text/break-lines";
import { textStrips } from "../text/lines-of-text";
import { runsOfValues, styleOf, valueRun } from "../text/run";
import type { Closing } from "./parts";
import { sealedClosing } from "./sealed";
import { stampedClosing } from "./stamped";
import { unsealedClosing } from "./unsealed";

/** Lines of text that stay on the page of signature and date at least. */
const LINES_WITH_SIGNATURE = 2;

const MODES: Readonly<Record<ClosingMode, (closing: Closing, frame: Frame) => readonly Strip[]>> = {
  sealed: sealedClosing,
  unsealed: unsealedClosing,
  "signature-stamp": stampedClosing,
  none: unsealedClosing,
};

/**
 * The list of attachments, those who attended, signature, date and the seal's place, which take lines of text along to a
 * new page, then the note (7.3.4–7.3.6, 10.3).
 */
export function closingStrips(draft: Draft, frame: Frame): readonly Strip[] {
  const list = attachmentNoteStrips(draft, frame);
  const attendance = attendanceStrips(draft, frame);
  const closing = closingOf(draft);
  const isEmpty = closing.names.length === 0 && !closing.date;
  const signature = isEmpty ? [] : MODES[closingMode(draft)](closing, frame);
  const end = attendance.length === 0 ? [...list, ...signature] : signature;
  const before = attendance.length === 0 ? [] : [...list, ...attendance];
  return [...before, ...together(end, frame), ...noteStrips(draft, frame)];
}

/** The strips undivided on the page of the last lines of text; those higher than half a page follow the text as it comes. */
function together(strips: readonly Strip[], frame: Frame): readonly Strip[] {
  if (strips.length === 0) return [];
  const whole = joined(strips);
  if (whole.height > (frame.bottom - frame.top) / 2) return strips;
  return [{ ...whole, takesAlong: LINES_WITH_SIGNATURE }];
}

function closingOf(draft: Draft): Closing {
  const written = valuesOf(draft, "发文机关署名");
  const values: readonly Value[] = written.length > 0 ? written : valuesOf(draft, "发文机关");
  const isMinutes = formatOf(draft) === "纪要";
  const names = signatureLines(draft).map((_, index) => values[index] as Value);
  // The date of minutes stands in their heading area.
  const date = isMinutes && names.length === 0 ? undefined : firstValueOf(draft, "成文日期");
  return {
    names: names.map((value) => singleLine([valueRun(value, styleOf("发文机关署名"))])),
    organs: names.map((value) => value.text.trim()),
    date: date && singleLine([valueRun(date, styleOf("成文日期"))]),
  };
}

/** 附注 in parentheses, two characters in, on the line below the date (7.3.6). */
function noteStrips(draft: Draft, frame: Frame): readonly Strip[] {
  const note = noteText(draft);
  if (note === undefined) return [];
  const runs = runsOfValues(note, valuesOf(draft, "附注"), styleOf("附注"));
  const strips = withAbove(textStrips(runs, frame, { first: 2 }), LEADING);
  return strips.map((strip, index) => (index === 0 ? { ...strip, takesAlong: 1 } : strip));
}
