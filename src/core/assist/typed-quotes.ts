import type { Draft, Field } from "../draft/draft";
import { lineAt } from "../draft/lines";
import { QUOTES } from "../standard/punctuation";
import { isHan } from "../text/characters";
import type { TextEdit } from "../text/edit";
import { range } from "../text/range";

/** Straight marks with the curly ones that Chinese text takes in their place (GB/T 15834—2011 4.8). */
const CURLY: Readonly<Record<string, { readonly open: string; readonly close: string }>> = {
  '"': { open: QUOTES.open, close: QUOTES.close },
  "'": { open: QUOTES.innerOpen, close: QUOTES.innerClose },
};

export const STRAIGHT_QUOTES: readonly string[] = Object.keys(CURLY);

/** Full-width marks and quotation marks: what stands beside them is Chinese text. */
const CHINESE_MARK = /[\u3001-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF1F“”‘’…—]/u;

/**
 * Turns the straight mark before `offset` into a curly one where it stands in Chinese text: one that closes what the line
 * has open, else one that opens. Feet and minutes, apostrophes and the quotes of the front matter's own stay.
 */
export function quoteEdits(draft: Draft, offset: number): readonly TextEdit[] {
  const at = offset - 1;
  const marks = CURLY[draft.text.charAt(at)];
  const before = draft.text.slice(lineAt(draft.text, at), at);
  if (!marks || before.trimStart().startsWith("![")) return [];
  const isOpen = count(before, marks.open) > count(before, marks.close);
  const inHead = draft.frontMatter !== undefined && at < draft.frontMatter.range.end;
  if (!isInChinese(before, inHead, isOpen && marks.open === QUOTES.open)) return [];
  if (inHead && !isPlainValue(draft, at)) return [];
  return [{ range: range(at, offset), newText: isOpen ? marks.close : marks.open }];
}

/** At the head of a paragraph, behind Chinese words, or where it closes: “PDF”. */
function isInChinese(before: string, inHead: boolean, closes: boolean): boolean {
  const last = before.trimEnd().at(-1);
  if (last === undefined) return !inHead;
  return closes || isHan(last) || CHINESE_MARK.test(last);
}

/** Whether the offset lies in a value of the front matter that is written without quotes. */
function isPlainValue({ frontMatter, text }: Draft, offset: number): boolean {
  const isAround = ({ valueRange }: Field) => valueRange.start < offset && offset <= valueRange.end;
  const field = frontMatter?.fields.find(isAround);
  return field !== undefined && !/["']/u.test(text.slice(field.valueRange.start, offset));
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
