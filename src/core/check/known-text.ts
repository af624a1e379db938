import { plainText } from "../draft/access";
import { type VisibleText, wayBack } from "../draft/content";
import type { Inline, Value } from "../draft/draft";
import { contentAsRead } from "../draft/moved";
import { Beside } from "../text/beside";
import { once } from "../text/once";
import { findsNothing, mayFind, type Sifted } from "../text/sieve";
import { type Sought, sift } from "./sought";

/**
 * A text with what has been found out about it. A piece of a draft that an edit has not touched keeps its text, however far
 * it has moved, so that checking again works out only what is about the text that has changed. Most of what is sought is
 * in few texts: one pass tells what may be in this one, and only that is looked for.
 */
export class KnownText {
  #sifted: Sifted | undefined;
  /** What may still be found: what was looked for in vain is not looked for again. */
  #left: Sifted | undefined;
  #findings: Map<object, unknown> | undefined;

  constructor(readonly text: string) {}

  /** Which of all that is sought may be in the text. */
  get sifted(): Sifted {
    this.#sifted ??= sift(this.text);
    return this.#sifted;
  }

  /** Whether what is sought may be found in the text. */
  mayHold({ place }: Sought<unknown>): boolean {
    return mayFind(this.#left ?? this.sifted, place);
  }

  /** What is found in the text. */
  find<Found>(what: Sought<Found>): readonly Found[] {
    return this.mayHold(what) ? this.#search(what) : NONE;
  }

  /** What `study` makes of the text. It must be one and the same function each time, and look at nothing but the text. */
  learn<Result extends object>(study: (text: string) => Result): Result {
    return this.#remembered(study) ?? this.#remember(study, study(this.text));
  }

  /** The text as `change` writes it; this one where it changes nothing. */
  changed(change: (text: string) => string): KnownText {
    const before = this.#remembered<KnownText>(change);
    if (before) return before;
    const text = change(this.text);
    return this.#remember(change, text === this.text ? this : new KnownText(text));
  }

  #search<Found>(what: Sought<Found>): readonly Found[] {
    const before = this.#remembered<readonly Found[]>(what);
    if (before) return before;
    const found = what.findIn(this.text);
    if (found.length > 0) return this.#remember(what, found);
    this.#left ??= this.sifted.slice();
    findsNothing(this.#left, what.place);
    return NONE;
  }

  #remembered<Result>(key: object): Result | undefined {
    return this.#findings?.get(key) as Result | undefined;
  }

  #remember<Result>(key: object, result: Result): Result {
    this.#findings ??= new Map();
    this.#findings.set(key, result);
    return result;
  }
}

const NONE: readonly never[] = [];

const known = new Beside<object, KnownText>();

/** The visible text of a content. */
export interface KnownContent extends VisibleText {
  /** What is known of `text`, from before it was moved too. */
  readonly known: KnownText;
}

/** The visible text of the content with what is known of it. */
export const knownContent = once((content: readonly Inline[]): KnownContent => {
  const known = knownAs(contentAsRead(content), () => plainText(content));
  return { text: known.text, rangeOf: wayBack(content), known };
});

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
