import { lazy } from "../text/lazy";
import { requiredWords, type WordGroups } from "../text/required-words";
import { addSifted, type Place, placeOf, Sieve, type Sifted } from "../text/sieve";
import { type FoundWord, WordFinder } from "../text/word-finder";

/**
 * Something that is looked for in every text of a draft. Whatever is sought is known before the first text is read, so
 * that one pass over a text tells which of it may be there at all (`KnownText`).
 */
export interface Sought<Found> {
  /** Its place among all that is sought. */
  readonly place: Place;
  /** What is found in the text: the same for the same text each time, and made of nothing else. */
  readonly findIn: (text: string) => readonly Found[];
}

/** What the pattern, which is global, matches; `holding` matches a part of each match, where that tells more. */
export function sought(pattern: RegExp, holding = pattern): Sought<RegExpExecArray> {
  return soughtBy(holding, (text) => matchesIn(text, pattern));
}

/** What a study makes of a text; it finds nothing where no part of the text matches the pattern. */
export function soughtBy<Found>(pattern: RegExp, study: (text: string) => readonly Found[]): Sought<Found> {
  return registered(() => requiredWords(pattern), study);
}

/** Any of many words: where several begin at one place the longest, and the search goes on behind it. */
export function soughtWords(words: readonly string[]): Sought<FoundWord> {
  const finder = lazy(() => new WordFinder(words));
  return registered(
    () => [words],
    (text) => finder().findIn(text),
  );
}

/** Which of all that is sought may be in the text. */
export function sift(text: string): Sifted {
  return sieves().whole.sift(text);
}

/** Which of all that is sought may be in one of the texts, or in one of them with blanks for some of its words. */
export function siftedTogether(texts: Iterable<Sifted>): Sifted {
  const together = sieves().blanks.slice();
  for (const sifted of texts) addSifted(together, sifted);
  return together;
}

const NONE: readonly never[] = [];

/** For each that is sought the words that a text must hold; read off the patterns when a text is first sifted. */
const searches: (() => WordGroups)[] = [];
let made: Sieves | undefined;

/** What tells where something may be found. */
interface Sieves {
  /** Made for so many searches. */
  readonly count: number;
  readonly whole: Sieve;
  /** What a text may come to hold by blanks that are put into it. */
  readonly blanks: Sifted;
}

function sieves(): Sieves {
  if (made?.count !== searches.length) made = sievesFor(searches.map((wordsOf) => wordsOf()));
  return made;
}

function sievesFor(all: readonly WordGroups[]): Sieves {
  const withBlanks = all.map((groups) => (groups.some(hasBlank) ? [] : groups));
  return { count: all.length, whole: new Sieve(all), blanks: new Sieve(withBlanks).sift("") };
}

function hasBlank(words: readonly string[]): boolean {
  return words.some((word) => word.includes(" "));
}

function registered<Found>(wordsOf: () => WordGroups, findIn: (text: string) => readonly Found[]): Sought<Found> {
  searches.push(wordsOf);
  return { place: placeOf(searches.length - 1), findIn };
}

/** As `matchAll` finds them, which makes a pattern of its own each time. */
function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return matches;
}
