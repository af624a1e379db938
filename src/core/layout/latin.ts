import type { Typeface } from "../standard/typefaces";
import { isHalfWidth } from "../text/characters";
import { range } from "../text/range";
import type { Item, TextItem } from "./page";

/** Typefaces of text in which offices set digits and Latin letters otherwise. */
export const TEXT_TYPEFACES: readonly Typeface[] = ["fangsong", "kai", "hei", "song"];

/** The items with digits and Latin letters of text in that typeface, items of their own. Their places stay. */
export function withLatinTypeface(items: readonly Item[], typeface: Typeface | undefined): readonly Item[] {
  if (!typeface) return items;
  return items.flatMap((item): readonly Item[] =>
    item.type === "text" && TEXT_TYPEFACES.includes(item.font) ? partsOf(item, typeface) : [item],
  );
}

function partsOf(item: TextItem, typeface: Typeface): readonly TextItem[] {
  const characters = [...item.text];
  const parts: TextItem[] = [];
  let offset = 0;
  for (let from = 0; from < characters.length; ) {
    const isLatin = isLatinLetter(characters[from]);
    let to = from + 1;
    while (to < characters.length && isLatinLetter(characters[to]) === isLatin) to++;
    const text = characters.slice(from, to).join("");
    parts.push({ ...stretchOf(item, text, offset, from, to), font: isLatin ? typeface : item.font });
    offset += text.length;
    from = to;
  }
  return parts;
}

function isLatinLetter(character = ""): boolean {
  return character !== " " && isHalfWidth(character);
}

function stretchOf(item: TextItem, text: string, offset: number, from: number, to: number): TextItem {
  const xs = item.xs.slice(from, to);
  const stretch = { ...item, x: xs[0] ?? item.x, text, xs, widths: item.widths.slice(from, to) };
  const { range: source } = item;
  if (!source || source.end - source.start !== item.text.length) return stretch;
  const start = source.start + offset;
  return { ...stretch, range: range(start, start + text.length) };
}
