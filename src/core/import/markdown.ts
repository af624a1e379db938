import type { LeftOut } from "./left-out";
import { type SourceParagraph, type SourcePiece, sourceText } from "./source";

/** A heading of Markdown. Groups: its signs, its words. */
const HEADING = /^[ \t]{0,3}(#{1,6})[ \t]+(\S.*)$/u;

/** Words between signs of emphasis that hug them. */
const STRONG = /\*\*(?!\s)([^*\n]{1,500}?)(?<!\s)\*\*/gu;

/** Whether the text has headings of Markdown. Without any, asterisks may stand for what is not to be read. */
export function isMarkdown(text: string): boolean {
  return text.split(/[\r\n]/u).some((line) => HEADING.test(line));
}

/** Text with its signs of emphasis taken for its look; the signs are added to what is left out. */
export function markdownPieces(text: string, leftOut: LeftOut[]): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let from = 0;
  for (const { index, 0: marked, 1: words = "" } of text.matchAll(STRONG)) {
    if (index > from) pieces.push({ text: text.slice(from, index), strong: false });
    pieces.push({ text: words, strong: true });
    leftOut.push({ kind: "markup", text: "**" }, { kind: "markup", text: "**" });
    from = index + marked.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), strong: false });
  return pieces;
}

/** The paragraph with its signs of headings and emphasis taken for its look; the signs are added to what is left out. */
export function markdownParagraph(paragraph: SourceParagraph, leftOut: LeftOut[]): SourceParagraph {
  const line = sourceText(paragraph);
  const [, signs = "", words = line] = HEADING.exec(line) ?? [];
  const pieces = markdownPieces(words, leftOut);
  if (signs === "") return { ...paragraph, pieces };
  leftOut.push({ kind: "markup", text: signs });
  return { ...paragraph, pieces, look: { ...paragraph.look, headingSigns: signs.length } };
}
