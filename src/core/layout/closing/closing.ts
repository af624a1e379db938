import { firstValueOf, formatOf, valuesOf } from "../../draft/access";
import type { Draft, Value } from "../../draft/draft";
import { type ClosingMode, closingMode, noteText, signatureLines } from "../../draft/wording";
import { LEADING } from "../../standard/geometry";
import type { Frame } from "../sheet";
import { type Strip, withAbove } from "../strip";
import { singleLine } from "../text/break-lines";
import { textStrips } from "../text/lines-of-text";
import { runsOfValues, styleOf, valueRun } from "../text/run";
import type { Closing } from "./parts";
import { sealedClosing } from "./sealed";
import { stampedClosing } from "./stamped";
import { unsealedClosing } from "./unsealed";

/** Lines of text that stay on the page of signature and date at least. */
const LINES_WITH_SIGNATURE = 2;

const MODES: Readonly<Record<ClosingMode, (closing: Closing, frame: Frame) => Strip>> = {
  sealed: sealedClosing,
  unsealed: unsealedClosing,
  "signature-stamp": stampedClosing,
  none: unsealedClosing,
};

/**
 * Signature, date and the seal's place as one strip that is not divided and takes lines of text along to a new page,
 * then the note (7.3.5, 7.3.6). `notes` is how many lines of the list of attachments stand between text and signature.
 */
export function closingStrips(draft: Draft, frame: Frame, notes: number): readonly Strip[] {
  const closing = closingOf(draft);
  const isEmpty = closing.names.length === 0 && !closing.date;
  const signature = isEmpty ? [] : [MODES[closingMode(draft)](closing, frame)];
  const together = signature.map((strip) => ({ ...strip, takesAlong: notes + LINES_WITH_SIGNATURE }));
  return [...together, ...noteStrips(draft, frame)];
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
