import { readAttachmentOpening } from "../../draft/body/attachment-opening";
import type { SourcePiece } from "../source";

/**
 * The draft language has no sign that takes the meaning from another; an empty comment between two characters does the
 * same, for it is not on the page.
 */
const NOTHING = "<!---->";

/** The text as a draft says it, so that none of its characters is taken for a sign of the language. */
function escapedText(text: string): string {
  return text.replace(/<(?=!--)/gu, `<${NOTHING}`).replace(/\*(?=\*)/gu, `*${NOTHING}`);
}

/** The same in a table's cell. */
export function escapedCell(text: string): string {
  return escapedText(text).replaceAll("|", "\\|");
}

/** A number in digits as wide as Chinese characters, which a draft's levels do not have. */
const WIDE_LABEL = /^[\uFF08(]?[\uFF10-\uFF19]{1,3}(?=[.\uFF0E、,\uFF0C)\uFF09])/u;

/** A paragraph's line, so that it stays a paragraph whatever it begins with. */
export function escapedLine(line: string): string {
  if (/^#{1,5}\s/u.test(line)) return line.replace(/^(#+)\s+/u, "$1");
  if (line.startsWith("![")) return `!${NOTHING}${line.slice(1)}`;
  const wide = WIDE_LABEL.exec(line)?.[0];
  if (wide) return wide.normalize("NFKC").replace(/^\(/u, "\uFF08") + line.slice(wide.length);
  const whole = { number: 0, lineStart: 0, lineEnd: line.length, start: 0, end: line.length };
  return readAttachmentOpening(line, whole) ? line.replace("附", `附${NOTHING}`) : line;
}

/** Pieces as one line, emphasis between asterisks that hug it. */
export function inlineText(pieces: readonly SourcePiece[], escaped = escapedText): string {
  return pieces
    .map(({ text, strong }) => {
      const plain = text.replace(/[\r\n\v\f\u0085\u2028\u2029\t]+/gu, " ");
      const inner = plain.trim();
      if (!strong || inner === "" || /^\*|\*$/u.test(inner)) return escaped(plain);
      const start = plain.indexOf(inner);
      return `${plain.slice(0, start)}**${escaped(inner)}**${plain.slice(start + inner.length)}`;
    })
    .join("")
    .trim();
}

/** Words in a comment, which they must not end. */
export function commentText(text: string): string {
  return text
    .replaceAll("-->", "-- >")
    .replace(/[\r\n]+/gu, "\n")
    .trim();
}
