import { firstValueOf, valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import {
  type ClosingMode,
  closingMode,
  isDateBelow,
  noteText,
  signatureElement,
  signatureLines,
} from "../../draft/wording";
import { ONE_LINE } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { attachmentNoteStrips } from "../body/attachment-notes";
import { attendanceStrips } from "../body/attendance";
import { type Frame, leadingOf } from "../sheet";
import { joined, type Strip, withAbove } from "../strip";
import { textStrips } from "../text/lines-of-text";
import { runsOfValues, styleOf, valueRun } from "../text/run";
import type { Closing } from "./parts";
import { sealedClosing } from "./sealed";
import { stampedClosing } from "./stamped";
import { unsealedClosing } from "./unsealed";

/** Lines of text that stay on the page of signature and date, or of the list of attachments, at least. */
const LINES_WITH_TEXT = 2;

/** A list of attachments of as many lines is kept with the signature. */
const SHORT_LIST = 3;

/** Signatures higher than this share of a page are divided. */
const MOST_UNDIVIDED = 0.75;

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
export function closingStrips(draft: Draft, frame: Frame, house: HouseStyle): readonly Strip[] {
  const list = attachmentNoteStrips(draft, frame, house);
  const attendance = attendanceStrips(draft, frame);
  const closing = closingOf(draft);
  const isEmpty = closing.names.length === 0 && !closing.date;
  const signature = isEmpty ? [] : MODES[closingMode(draft)](closing, frame);
  // A short list goes to a new page with the signature and the lines of text, of a long one its end.
  const isShortList = list.length <= SHORT_LIST && attendance.length === 0;
  const along = LINES_WITH_TEXT + (isShortList ? list.length : 0);
  return [
    ...withText(list),
    ...attendance,
    ...together([...signature, ...noteStrips(draft, frame, house)], along, frame),
  ];
}

/** The head of a list of attachments is not parted from the text. */
function withText(list: readonly Strip[]): readonly Strip[] {
  return list.map((strip, index) => (index < SHORT_LIST ? { ...strip, takesAlong: LINES_WITH_TEXT + index } : strip));
}

/**
 * The strips undivided on the page of `along` strips before them, for which lines are drawn together or apart; those that
 * would fill a page follow as they come.
 */
function together(strips: readonly Strip[], along: number, frame: Frame): readonly Strip[] {
  if (strips.length === 0) return [];
  const whole = joined(strips, leadingOf(frame));
  const isUndivided = whole.height <= (frame.bottom - frame.top) * MOST_UNDIVIDED;
  const [first, ...others] = isUndivided ? [whole] : strips;
  return first ? [{ ...first, takesAlong: along, adjustsLines: true }, ...others] : [];
}

function closingOf(draft: Draft): Closing {
  const names = signatureLines(draft).length === 0 ? [] : valuesOf(draft, signatureElement(draft));
  const date = isDateBelow(draft) ? firstValueOf(draft, "成文日期") : undefined;
  return {
    names: names.map((value) => valueRun(value, styleOf("发文机关署名"))),
    date: date && valueRun(date, styleOf("成文日期")),
  };
}

/** 附注 in parentheses, two characters in, on the line below the date (7.3.6). */
function noteStrips(draft: Draft, frame: Frame, { noteApart }: HouseStyle): readonly Strip[] {
  const note = noteText(draft);
  if (note === undefined) return [];
  const runs = runsOfValues(note, valuesOf(draft, "附注"), styleOf("附注"));
  const strips = withAbove(textStrips(runs, frame, { first: 2 }), noteApart ? ONE_LINE : undefined);
  return strips.map((strip, index) => (index === 0 ? { ...strip, takesAlong: 1 } : strip));
}
