import { COMPOUNDS } from "../../standard/compounds";
import { KINDS } from "../../standard/kinds";
import { lazy } from "../../text/lazy";
import { FIXED_WORDS, MATTER_VERBS, TERM_ENDS } from "./grammar";
import { type Stretch, WordPlaces } from "./stretches";

/** Words that are known to be words whatever a segmenter makes of them. */
const fixedWords = lazy(
  () =>
    new WordPlaces(
      [
        ...new Set([...COMPOUNDS, ...MATTER_VERBS, ...TERM_ENDS, ...FIXED_WORDS, ...KINDS.map(({ name }) => name)]),
      ].filter((word) => word.length > 1),
    ),
);

/** Made when a title is first broken: its dictionary takes as long to load as several pages to lay out. */
const segmenter = lazy(() => new Intl.Segmenter("zh", { granularity: "word" }));

/** A word of a title and the offset where it begins. */
export interface Word {
  readonly segment: string;
  readonly index: number;
}

/** The words of a title: the segmenter's, put right where it takes a fixed word apart or joins it to its neighbours. */
export function wordsOf(title: string): readonly Word[] {
  const starts = new Uint8Array(title.length + 1).fill(1, title.length);
  for (const { index } of segmenter().segment(title)) starts[index] = 1;
  for (const { start, end } of fixedStretches(title)) {
    starts.fill(0, start, end);
    starts[start] = 1;
    starts[end] = 1;
  }
  const words: Word[] = [];
  let end = title.length;
  for (let index = title.length - 1; index >= 0; index--) {
    if (!starts[index]) continue;
    words.push({ segment: title.slice(index, end), index });
    end = index;
  }
  return words.reverse();
}

/** The fixed words, terms and verbs in a title; of two that overlap the longer one. */
function fixedStretches(title: string): readonly Stretch[] {
  const taken = new Uint8Array(title.length);
  const longestFirst = [...fixedWords().in(title)].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longestFirst.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}
