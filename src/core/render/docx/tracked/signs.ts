import type { Likeness } from "../../../diff/align";
import { countWords, type WordCounts, wordLikeness } from "../../../diff/likeness";
import type { BlockModel, ParagraphModel, RowModel, RuledRow, RunModel } from "../model";
import type { StyleId } from "../styles";

/** Anything that is held against its like. */
type Part = BlockModel | RowModel | RuledRow;

/** How the parts of two documents are held against each other: by their words, however they are set. */
export function likenessOf<T extends Part>(): Likeness<T> {
  const texts = new Map<T, string>();
  const counts = new Map<T, WordCounts>();
  const known = <V>(map: Map<T, V>, part: T, make: (part: T) => V): V => {
    const value = map.get(part) ?? make(part);
    map.set(part, value);
    return value;
  };
  return {
    isSame: (before, after) => known(texts, before, signOf) === known(texts, after, signOf),
    likeness(before, after) {
      const least = leastLikeness(before, after);
      if (least === undefined) return 0;
      const words = wordLikeness(known(counts, before, countsOf), known(counts, after, countsOf));
      return least + (1 - least) * words;
    },
  };
}

/** Styles of running text, of which one may become the other. */
const RUNNING: ReadonlySet<StyleId> = new Set<StyleId>([
  "Body",
  "Heading1",
  "Heading2",
  "Heading3",
  "Heading4",
  "Chapter",
  "Section",
  "Article",
]);

/**
 * How alike two are before their words are looked at: an element is that element whatever it says, running text is
 * nothing but its words. Undefined for what cannot become the other.
 */
function leastLikeness(before: Part, after: Part): number | undefined {
  if (!("type" in before) || !("type" in after)) return 0;
  if (before.type === "table" || after.type === "table") {
    const columns = (part: BlockModel) => part.table?.columns.length;
    return before.type === after.type && columns(before) === columns(after) ? 0 : undefined;
  }
  if (RUNNING.has(before.style) && RUNNING.has(after.style)) return 0;
  return before.style === after.style && before.box?.name === after.box?.name ? 0.5 : undefined;
}

function countsOf(part: Part): WordCounts {
  return countWords(textOf(part));
}

function textOf(part: Part): string {
  return paragraphsOf(part)
    .flatMap(({ runs }) => runs.map(({ text }) => text).join(""))
    .join("\n");
}

/** Equal for parts that say the same, in paragraphs of the same styles. */
function signOf(part: Part): string {
  const form = "type" in part ? part.type + (part.table?.columns.length ?? "") : "row";
  const paragraphs = paragraphsOf(part).map(({ style, runs, section }) => [style, section !== null, runs.map(runSign)]);
  return JSON.stringify([form, paragraphs]);
}

function runSign({ text, lineBreak, tab, picture, font, bold }: RunModel): string {
  return JSON.stringify([text, lineBreak, tab, picture?.relationship, font, bold]);
}

/** The paragraphs of a part, those in its cells and boxes among them. */
function paragraphsOf(part: Part): readonly ParagraphModel[] {
  if (!("type" in part)) return "cells" in part ? part.cells.flatMap(({ paragraphs }) => paragraphs) : part.paragraphs;
  if (part.type === "table") return part.table.rows.flatMap(paragraphsOf);
  const { box } = part;
  return box ? [part, ...(box.table?.rows ?? []).flatMap(paragraphsOf), ...box.paragraphs] : [part];
}
