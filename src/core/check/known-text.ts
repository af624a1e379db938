import { visibleText } from "../draft/content";
import type { Inline, Value } from "../draft/draft";
import { contentAsRead } from "../draft/moved";
import type { FoundWord, WordFinder } from "../text/word-finder";

/**
 * A text with what has been found out about it. A piece of a draft that an edit has not touched keeps its text, however far
 * it has moved, so that checking again works out only what is about the text that has changed.
 */
export class KnownText {
  readonly #findings = new Map<object, unknown>();

  constructor(readonly text: string) {}

  /** What `study` makes of the text. It must be one and the same function each time, and look at nothing but the text. */
  learn<Result>(study: (text: string) => Result): Result {
    return this.#learn(study, () => study(this.text));
  }

  /** What the pattern, which is global, matches in the text. */
  matches(pattern: RegExp): readonly RegExpExecArray[] {
    // Most texts hold no match, which is quicker seen than an iterator is made.
    return this.#learn(pattern, () => (this.text.search(pattern) < 0 ? NONE : [...this.text.matchAll(pattern)]));
  }

  /** The words that the finder finds in the text. */
  words(finder: WordFinder): readonly FoundWord[] {
    return this.#learn(finder, () => finder.findIn(this.text));
  }

  #learn<Result>(key: object, work: () => Result): Result {
    const known = this.#findings.get(key);
    if (known !== undefined) return known as Result;
    const result = work();
    this.#findings.set(key, result);
    return result;
  }
}

const NONE: readonly never[] = [];

const known = new WeakMap<object, KnownText>();

/** The visible text of the content, with what was found out about it before it was moved. */
export function knownContent(content: readonly Inline[]): KnownText {
  return knownAs(contentAsRead(content), () => visibleText(content).text);
}

/** The text of the value. */
export function knownValue(value: Value): KnownText {
  return knownAs(value, () => value.text);
}

function knownAs(source: object, textOf: () => string): KnownText {
  const before = known.get(source);
  if (before) return before;
  const text = new KnownText(textOf());
  known.set(source, text);
  return text;
}
