import { lazy } from "../text/lazy";
import { matchesOf } from "../text/matches";
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

/** Whatever the pattern matches; `holding` matches a part of each match, where that tells more. */
export function sought(pattern: RegExp, holding = pattern): Sought<RegExpExecArray> {
  const every = pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
  return soughtBy(holding, (text) => matchesOf(text, every));
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

/** Which of all that is sought may be in one of the texts. */
export function siftedTogether(texts: Iterable<Sifted>): Sifted {
  return together(sieves().nothing, texts);
}

/** Which of all that is sought may be in one of the texts, or in one of them with blanks for some of its words. */
export function siftedWithBlanks(texts: Iterable<Sifted>): Sifted {
  return together(sieves().blanks, texts);
}

function together(first: Sifted, others: Iterable<Sifted>): Sifted {
  const all = first.slice();
  for (const sifted of others) addSifted(all, sifted);
  return all;
}

/** For each that is sought the words that a text must hold; read off the patterns when a text is first sifted. */
const searches: (() => WordGroups)[] = [];
let made: Sieves | undefined;

/** What tells where something may be found. */
interface Sieves {
  /** Made for so many searches. */
  readonly count: number;
  readonly whole: Sieve;
  /** What a text without words may hold. */
  readonly nothing: Sifted;
  /** What a text may come to hold by blanks that are put into it. */
  readonly blanks: Sifted;
}

function sieves(): Sieves {
  if (made?.count !== searches.length) made = sievesFor(searches.map((wordsOf) => wordsOf()));
  return made;
}

function sievesFor(all: readonly WordGroups[]): Sieves {
  const withBlanks = all.map((groups) => (groups.some(hasBlank) ? [] : groups));
  const whole = new Sieve(all);
  return { count: all.length, whole, nothing: whole.sift(""), blanks: new Sieve(withBlanks).sift("") };
}

function hasBlank(words: readonly string[]): boolean {
  return words.some((word) => word.includes(" "));
}

function registered<Found>(wordsOf: () => WordGroups, findIn: (text: string) => readonly Found[]): Sought<Found> {
  searches.push(wordsOf);
  return { place: placeOf(searches.length - 1), findIn };
}
