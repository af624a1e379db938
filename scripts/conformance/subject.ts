import { parse } from "yaml";
import type { PageRead } from "./read/page-read";
import { type TextLine, textLines } from "./read/text-lines";

export type Format = "文件" | "信函" | "命令" | "纪要";

/** A draft and the pages that were read back: what is measured. */
export interface Subject {
  readonly name: string;
  readonly format: Format;
  /** What the draft says of an element; empty when it says nothing. */
  valuesOf(key: string): readonly string[];
  /** The paragraphs of the main text, as they should be printed. */
  readonly paragraphs: readonly string[];
  /** Those of the attachments, their titles left out. */
  readonly attachmentParagraphs: readonly string[];
  readonly pages: readonly PageRead[];
  /** All lines of the upright text but page numbers, in the order of reading. */
  readonly lines: readonly TextLine[];
  readonly pageNumbers: readonly TextLine[];
}

/** Reads the draft's text with nothing but a YAML parser, for the measurements shall not hang on our own reading. */
export function subjectOf(name: string, text: string, pages: readonly PageRead[]): Subject {
  const [, front = "", body = text] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  const title = /^#\s+(.*)$/mu.exec(body)?.[1]; // as Markdown writes it
  const keys: Readonly<Record<string, unknown>> = { 标题: title, ...(parse(front, { schema: "failsafe" }) as object) };
  const valuesOf = (key: string) => [keys[key] ?? []].flat().map(String);
  const lines = pages.map(bound).flatMap(textLines);
  const isNumber = ({ text: words, characters }: TextLine) =>
    /^\u2014\d+\u2014$/u.test(words) && Math.abs(points(characters[0]?.glyph.em ?? 0) - 14) < 0.5;
  return {
    name,
    format: formatOf(valuesOf),
    valuesOf,
    ...paragraphsOf(body),
    pages,
    lines: pages.flatMap(textLines).filter((line) => !isNumber(line)),
    pageNumbers: lines.filter(isNumber),
  };
}

const FORMATS: Readonly<Record<string, Format>> = { 函: "信函", 命令: "命令", 纪要: "纪要" };

function formatOf(valuesOf: Subject["valuesOf"]): Format {
  const [format] = valuesOf("版式");
  return (format as Format | undefined) ?? FORMATS[valuesOf("文种")[0] ?? ""] ?? "文件";
}

/** Lines that open an attachment: `附件`, `附件2`, `附件 {横排}`. */
const OPENING = /^附件\d*\s*(?:\{.*\})?$/u;

/** Lines of plain text, of the main text and of the attachments; headings that the program numbers are left out. */
function paragraphsOf(body: string): Pick<Subject, "paragraphs" | "attachmentParagraphs"> {
  const lines = body
    .replace(/<!--.*?-->/gsu, "")
    .split("\n")
    .filter((line) => plain(line) !== "");
  const opening = lines.findIndex((line) => OPENING.test(line));
  const end = opening < 0 ? lines.length : opening;
  const isText = (line: string) => !/^(?:[|#]|!\[)/u.test(line);
  const isPartOfHead = (at: number) => OPENING.test(lines[at] ?? "") || OPENING.test(lines[at - 1] ?? "");
  return {
    paragraphs: lines.slice(0, end).filter(isText).map(plain),
    attachmentParagraphs: lines.filter((line, at) => at >= end && !isPartOfHead(at) && isText(line)).map(plain),
  };
}

/** Text as it is printed, without white space and the signs of emphasis. */
export function plain(text: string): string {
  return text.replace(/\*\*|\s/gu, "");
}

/** Points of so many millimetres. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** A landscape page as it lies when it is bound: turned a quarter to the left. */
function bound(page: PageRead): PageRead {
  if (page.width <= page.height) return page;
  const glyphs = page.glyphs.map((glyph) => {
    const { x, y, toX, toY } = glyph;
    return { ...glyph, x: y, y: page.width - x, toX: toY, toY: -toX };
  });
  return { ...page, width: page.height, height: page.width, glyphs };
}
