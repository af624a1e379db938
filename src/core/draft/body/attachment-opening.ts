import { fromChineseNumber } from "../../standard/numbering";
import { type Range, range } from "../../text/range";
import type { Line } from "../lines";

/** A line that is only 附件 or 附件N, or the document's number before it where they are not bound together (7.3.7). */
export interface AttachmentOpening {
  /** 附件 and its number, without the document's. */
  readonly openingRange: Range;
  readonly number: number | undefined;
  readonly landscape: boolean;
}

/** No opening is longer; a longer line is not tried. */
const LONGEST_OPENING = 60;

/**
 * 附件 and its number in any digits; a colon behind it is wrong but does not make it text. Group 1 is the document's number,
 * 2 the words, 3 an Arabic and 4 a Chinese number, 5 the mark for pages turned sideways.
 */
const OPENING =
  /^([^\s\u3014\u3015]{1,20}\u3014[0-9]{4}\u3015[0-9]{1,5}号[ \t\u3000]*)?(附[ \t\u3000]*件[ \t\u3000]*(?:([0-9\uFF10-\uFF19]{1,3})|([一二三四五六七八九十百零〇]{1,5}))?[ \t\u3000]*[:\uFF1A]?)[ \t\u3000]*([{\uFF5B][ \t\u3000]*横排[ \t\u3000]*[}\uFF5D])?$/u;

/** Reads the line as an attachment's opening; undefined when it is none. */
export function readAttachmentOpening(masked: string, line: Line): AttachmentOpening | undefined {
  if (line.end - line.start > LONGEST_OPENING) return undefined;
  const match = OPENING.exec(masked.slice(line.start, line.end));
  if (!match) return undefined;
  const [, document = "", opening = "", arabic, chinese, turned] = match;
  const start = line.start + document.length;
  return {
    openingRange: range(start, start + opening.trimEnd().length),
    number: numberOf(arabic, chinese),
    landscape: turned !== undefined,
  };
}

function numberOf(arabic: string | undefined, chinese: string | undefined): number | undefined {
  if (arabic !== undefined) return Number(arabic.normalize("NFKC"));
  return chinese === undefined ? undefined : fromChineseNumber(chinese);
}
