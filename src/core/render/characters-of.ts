import type { Page } from "../layout/page";
import type { Typeface } from "../standard/typefaces";
import { xmlText } from "./xml-text";

/** The characters of the pages' text by typeface, each once, in the order in which they stand. */
export function charactersOf(pages: readonly Page[]): ReadonlyMap<Typeface, ReadonlySet<string>> {
  const byTypeface = new Map<Typeface, Set<string>>();
  for (const page of pages) {
    for (const item of page.items) {
      if (item.type !== "text") continue;
      const characters = byTypeface.get(item.font) ?? new Set();
      byTypeface.set(item.font, characters);
      for (const character of xmlText(item.text)) characters.add(character);
    }
  }
  return byTypeface;
}
