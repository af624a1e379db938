import { fromChineseNumber } from "../../standard/numbering";
import { type Range, range } from "../../text/range";
import type { Line } from "../lines";

/** A line that is only 附件 or 附件N. */
export interface AttachmentOpening {
  readonly openingRange: Range;
  readonly number: number | undefined;
  readonly landscape: boolean;
}

/** No opening is longer; a longer line is not tried. */
const LONGEST_OPENING = 60;

/**
 * 附件 and its number in any digits; a colon behind it is wrong but does not make it text. Group 1 is the words, 2 an
 * Arabic and 3 a Chinese number, 4 the mark for pages turned sideways.
 */
const OPENING =
  /^(附[ \t\u3000]*件[ \t\u3000]*(?:([0-9\uFF10-\uFF19]{1,3})|([一二三四五六七八九十百零〇]{1,5}))?[ \t\u3000]*[:\uFF1A]?)[ \t\u3000]*([{\uFF5B][ \t\u3000]*横排[ \t\u3000]*[}\uFF5D])?$/u;

/** Reads the line as an attachment's opening; undefined when it is none. */
export function readAttachmentOpening(masked: string, line: Line): AttachmentOpening | undefined {
  if (line.end - line.start > LONGEST_OPENING) return undefined;
  const match = OPENING.exec(masked.slice(line.start, line.end));
  if (!match) return undefined;
  const words = (match[1] ?? "").trimEnd();
  return {
    openingRange: range(line.start, line.start + words.length),
    number: numberOf(match[2], match[3]),
    landscape: match[4] !== undefined,
  };
}

function numberOf(arabic: string | undefined, chinese: string | undefined): number | undefined {
  if (arabic !== undefined) return Number(arabic.normalize("NFKC"));
  return chinese === undefined ? undefined : fromChineseNumber(chinese);
}
