import {
  type Look,
  type SourceCell,
  type SourceDocument,
  type SourceParagraph,
  type SourcePicture,
  type SourcePiece,
  type SourceTable,
  sourceText,
} from "../source";

/** A line of the document, a table or a picture: what is told apart. */
export type Unit = TextUnit | SourceTable | SourcePicture;

export interface TextUnit {
  readonly type: "text";
  /** Without white space at its ends. */
  readonly text: string;
  /** The same without any white space, for telling what it is. */
  readonly bare: string;
  readonly pieces: readonly SourcePiece[];
  readonly look: Look;
  readonly remarks: readonly string[];
  /** Whether the paragraph goes on in the next unit. */
  readonly goesOn: boolean;
}

/** Page after page in one paragraph, as web pages are pasted, is cut where the next paragraph's indent begins. */
const LONG_PARAGRAPH = 150;
const INDENT_WITHIN = /(?<=[。\uFF1B\uFF1A\uFF01\uFF1F:;\uFF09)”号日])(?:[\u3000\u2003]{2,}|[\u00A0 ]{4,})(?=\S)/gu;

/** White so wide that what follows stands elsewhere on the line: a signature behind the text. */
const WIDE_WHITE = /(?<=[。\uFF1B\uFF01\uFF1F])[\s\u3000]{8,}(?=\S)/gu;

/** The document's units in order; blank lines are none. */
export function unitsOf(document: SourceDocument): readonly Unit[] {
  return document.blocks.flatMap((block): readonly Unit[] => {
    if (block.type === "paragraph") return linesOf(block);
    return block.type === "table" && isForLayout(block) ? rowLines(block) : [block];
  });
}

/** Elements that offices set in tables without rules: a number, a list of copies. */
const ELEMENT_IN_CELL =
  /^(?:抄送|抄报|主送|分送|签发人)[:\uFF1A]|印发$|^[\u4e00-\u9fa5]{1,14}[〔[](?:19|20)\d{2}[〕\]]\d{1,6}号$/u;

/** The style that our documents have in the first cell of a table that is one. */
const TABLE_STYLE = "表头文字";

/** Tables of one column and those with elements in them only set lines apart. */
function isForLayout({ rows, look }: SourceTable): boolean {
  if (look.style === TABLE_STYLE) return false;
  const filled = new Set(rows.flatMap((row) => row.flatMap((cell, column) => (isEmpty(cell) ? [] : [column]))));
  if (filled.size <= 1 || isMark(rows)) return true;
  const texts = rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.map((each) => bare(sourceText(each)))));
  return rows.length <= 8 && texts.some((text) => ELEMENT_IN_CELL.test(text));
}

/** Names above each other and 文件 beside them, as our documents set the mark of a joint issue. */
function isMark(rows: SourceTable["rows"]): boolean {
  return rows.every((row) => row.every((cell) => cell.paragraphs.every(({ look }) => look.style === "发文机关标志")));
}

function isEmpty({ paragraphs }: SourceCell): boolean {
  return paragraphs.every((each) => sourceText(each).trim() === "" && each.remarks.length === 0);
}

/** The lines of the cells; what stands side by side is one line. */
function rowLines({ rows }: SourceTable): readonly Unit[] {
  return rows.flatMap((row) => {
    const full = row.filter((cell) => !isEmpty(cell));
    const single = full.every(({ paragraphs }) => paragraphs.length === 1);
    if (full.length < 2 || !single) return full.flatMap(({ paragraphs }) => paragraphs.flatMap(linesOf));
    const [first, ...others] = full.flatMap(({ paragraphs }) => paragraphs);
    if (!first) return [];
    const pieces = others.flatMap((each) => [{ text: "\t", strong: false }, ...each.pieces]);
    return linesOf({
      ...first,
      pieces: [...first.pieces, ...pieces],
      remarks: [first, ...others].flatMap((each) => each.remarks),
    });
  });
}

/** More white than any line has; it says nothing, and shorter runs keep every later search short. */
const ENDLESS_WHITE = /(\s{100})\s+/gu;

/** The paragraph's lines. */
function linesOf(paragraph: SourceParagraph): readonly TextUnit[] {
  const lines = cutAt(paragraph.pieces, /\n/gu)
    .map((pieces) => pieces.map(({ text, strong }) => ({ text: text.replace(ENDLESS_WHITE, "$1"), strong })))
    .flatMap((pieces) => (lengthOf(pieces) > LONG_PARAGRAPH ? cutAt(pieces, INDENT_WITHIN) : [pieces]))
    .flatMap((pieces) => cutAt(pieces, WIDE_WHITE))
    .map(trimmed)
    .filter((pieces) => pieces.length > 0);
  if (lines.length === 0 && paragraph.remarks.length > 0) lines.push([]);
  return lines.map((pieces, index) => {
    const isLast = index === lines.length - 1;
    return textUnit(pieces, {
      look: index === 0 ? paragraph.look : { ...paragraph.look, opensPage: false },
      remarks: isLast ? paragraph.remarks : [],
      goesOn: !isLast,
    });
  });
}

/** A unit of text. */
export function textUnit(
  pieces: readonly SourcePiece[],
  more: Partial<Pick<TextUnit, "look" | "remarks" | "goesOn">> = {},
): TextUnit {
  const text = pieces.map((piece) => piece.text).join("");
  return { type: "text", text, bare: bare(text), pieces, look: {}, remarks: [], goesOn: false, ...more };
}

/** What is not seen: white space, soft hyphens, characters that only one maker's fonts have. */
const UNSEEN = /[\s\p{Co}\u00AD\u200B-\u200D\u2060]/gu;

/** The text without white space. */
export function bare(text: string): string {
  return text.replace(UNSEEN, "");
}

/** The unit cut into two at an offset of its text. */
export function cutUnit(unit: TextUnit, offset: number): readonly [TextUnit, TextUnit] {
  const head = slice(unit.pieces, 0, offset);
  const tail = slice(unit.pieces, offset, unit.text.length);
  return [
    textUnit(trimmed(head), { look: unit.look }),
    textUnit(trimmed(tail), { look: { ...unit.look, opensPage: false }, remarks: unit.remarks, goesOn: unit.goesOn }),
  ];
}

function lengthOf(pieces: readonly SourcePiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** The pieces between the places that match. */
function cutAt(pieces: readonly SourcePiece[], pattern: RegExp): SourcePiece[][] {
  const text = pieces.map((piece) => piece.text).join("");
  const parts: SourcePiece[][] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(slice(pieces, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(slice(pieces, from, text.length));
  return parts;
}

function slice(pieces: readonly SourcePiece[], from: number, to: number): SourcePiece[] {
  const result: SourcePiece[] = [];
  let at = 0;
  for (const { text, strong } of pieces) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part !== "") result.push({ text: part, strong });
    at += text.length;
  }
  return result;
}

/** The pieces without white space at the ends of the whole, and none that are only white space there. */
function trimmed(pieces: readonly SourcePiece[]): SourcePiece[] {
  const text = pieces.map((piece) => piece.text).join("");
  const start = text.length - text.trimStart().length;
  return slice(pieces, start, Math.max(start, text.trimEnd().length));
}
