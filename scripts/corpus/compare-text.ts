/** What labels and numbers are made of, which the layout supplies where a document may have none. */
const LABELS = new Set("附件:().,、0123456789");

/** Characters that are shown less often than the document has them, and those that are shown too often. */
export interface TextDifference {
  readonly lost: string;
  readonly surplus: string;
}

/** Compares the visible characters of two collections of texts, wherever they stand. */
export function compareText(wanted: readonly string[], shown: readonly string[]): TextDifference {
  const [wantedCounts, shownCounts] = [count(wanted), count(shown)];
  const surplus = excess(shownCounts, wantedCounts).filter(([character]) => !LABELS.has(character));
  return { lost: listed(excess(wantedCounts, shownCounts)), surplus: listed(surplus) };
}

type Counts = ReadonlyMap<string, number>;

/** Full-width digits and marks count as their half-width twins: labels are written anew. */
function count(texts: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const character of text.normalize("NFKC").match(/[^\s\p{C}]/gu) ?? []) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return counts;
}

/** How much oftener each character is counted in `many` than in `few`. */
function excess(many: Counts, few: Counts): readonly (readonly [character: string, times: number])[] {
  return [...many].flatMap(([character, times]) => {
    const more = times - (few.get(character) ?? 0);
    return more > 0 ? [[character, more] as const] : [];
  });
}

function listed(counts: readonly (readonly [character: string, times: number])[]): string {
  return counts.map(([character, times]) => character.repeat(times)).join("");
}
