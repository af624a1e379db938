/**
 * Words of which at least one stands in every text that the expression matches, so that a text without them need not be
 * searched; undefined where none can be told. They are read off the expression's source: what it spells out must be in
 * the text, what may be missing, is repeated from none on or is shut out need not, and of several parts that must be
 * there the rarest is taken. What this reader of sources does not know requires nothing, which is always true.
 */
export function requiredWords({ source, flags }: RegExp): readonly string[] | undefined {
  const reader = new Reader(source, flags);
  return flags.includes("u") ? wordsOf(reader.alternatives()) : undefined;
}

/** What is known of the words that a part of an expression matches. */
interface Part {
  /** All of them, where they are few. */
  readonly all?: readonly string[];
  /** Words of which each holds one. */
  readonly some?: readonly string[] | undefined;
  /** Words of which each begins with one and ends with one, where not all are known. */
  readonly ends?: readonly string[] | undefined;
}

/** No word: a place in the text, and the part before anything has been read. */
const PLACE: Part = { all: [""] };

const UNKNOWN: Part = {};

/** More words than this are no longer spelt out. */
const MOST_WORDS = 64;

/** A class of more characters than this is in nearly every text. */
const MOST_CHARACTERS = 48;

/** Characters of which most paragraphs hold several. */
const FREQUENT = "\uFF0C。、\uFF1A\uFF1B《》“”\uFF08\uFF09的一和在不有人年月日大会工作 ";

/** How often a word is met, in no unit: two characters that stand together are rare, whichever they are. */
const FREQUENCY = { pair: 1, character: 8, frequent: 60 };

const DIGITS = [..."0123456789"];

/** Marks of the syntax that stand for themselves behind a backslash. */
const ESCAPED = "^$\\.*+?()[]{}|/-";

const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", v: "\v", f: "\f", "0": "\0" };

/** Reads a source of the syntax with the flag u. */
class Reader {
  readonly #characters: readonly string[];
  readonly #ignoresCase: boolean;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#characters = [...source];
    this.#ignoresCase = flags.includes("i");
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#takes("|")) parts.push(this.#sequence());
    return parts.length === 1 ? (parts[0] as Part) : either(parts);
  }

  #sequence(): Part {
    const sequence = new Sequence();
    while (this.#at < this.#characters.length && !this.#isNext("|") && !this.#isNext(")")) {
      sequence.add(this.#quantified(this.#atom()));
    }
    return sequence.part();
  }

  #atom(): Part {
    const character = this.#next();
    if (character === "(") return this.#group();
    if (character === "[") return this.#class();
    if (character === "\\") return this.#escape();
    if (character === "^" || character === "$") return PLACE;
    return character === "." ? UNKNOWN : this.#literal(character);
  }

  #group(): Part {
    let isPlace = false;
    let isShutOut = false;
    if (this.#takes("?")) {
      if (this.#takes("<")) {
        isShutOut = this.#takes("!");
        isPlace = isShutOut || this.#takes("=");
        if (!isPlace) while (this.#next() !== ">");
      } else if (!this.#takes(":")) {
        isShutOut = this.#takes("!");
        isPlace = isShutOut || this.#takes("=");
      }
    }
    const inner = this.alternatives();
    this.#takes(")");
    if (isShutOut) return PLACE;
    return isPlace ? { ...PLACE, some: wordsOf(inner) } : inner;
  }

  #class(): Part {
    const isShutOut = this.#takes("^");
    const found = new Set<string>();
    let isKnown = !isShutOut;
    while (!this.#takes("]")) {
      const from = this.#member();
      const to = this.#isNext("-") && !this.#isNext("]", 1) && this.#takes("-") ? this.#member() : from;
      if (from === undefined || to === undefined) isKnown = false;
      else if (to === from) for (const character of from) found.add(character);
      else isKnown = addRange(found, from.join(""), to.join("")) && isKnown;
    }
    return isKnown && found.size <= MOST_CHARACTERS ? either([...found].map((one) => this.#literal(one))) : UNKNOWN;
  }

  /** The characters of one member of a class; undefined where they are not told one by one. */
  #member(): readonly string[] | undefined {
    const character = this.#next();
    return character === "\\" ? this.#escaped() : [character];
  }

  #escape(): Part {
    if (this.#takes("b") || this.#takes("B")) return PLACE;
    const characters = this.#escaped();
    return characters ? either(characters.map((character) => this.#literal(character))) : UNKNOWN;
  }

  #escaped(): readonly string[] | undefined {
    const character = this.#next();
    if (character === "d") return DIGITS;
    if (character === "u") return [this.#codePoint()];
    if (character === "p" || character === "P") while (this.#next() !== "}");
    if (character === "k") while (this.#next() !== ">");
    if (ESCAPED.includes(character)) return [character];
    const control = CONTROLS[character];
    return control === undefined ? undefined : [control];
  }

  #codePoint(): string {
    let digits = "";
    if (this.#takes("{")) while (!this.#takes("}")) digits += this.#next();
    else for (let count = 0; count < 4; count++) digits += this.#next();
    return String.fromCodePoint(Number.parseInt(digits, 16));
  }

  #literal(character: string): Part {
    const hasCase = this.#ignoresCase && character.toLowerCase() !== character.toUpperCase();
    return hasCase ? UNKNOWN : { all: [character] };
  }

  #quantified(part: Part): Part {
    const [least, most] = this.#quantifier();
    this.#takes("?");
    if (least === 1 && most === 1) return part;
    if (least === 0) return most === 1 && part.all ? { all: ["", ...part.all] } : UNKNOWN;
    const repeated = new Sequence();
    for (let count = 0; count < Math.min(least, 2); count++) repeated.add(part);
    const { all, some } = repeated.part();
    return least === most && least <= 2 && all ? { all } : { some: all ? wordsOf({ all }) : some, ends: part.all };
  }

  #quantifier(): readonly [least: number, most: number] {
    if (this.#takes("?")) return [0, 1];
    if (this.#takes("*")) return [0, Number.POSITIVE_INFINITY];
    if (this.#takes("+")) return [1, Number.POSITIVE_INFINITY];
    if (!this.#takes("{")) return [1, 1];
    let bounds = "";
    while (!this.#takes("}")) bounds += this.#next();
    const [least = "", most = least] = bounds.split(",");
    return [Number(least), most === "" ? Number.POSITIVE_INFINITY : Number(most)];
  }

  #next(): string {
    return this.#characters[this.#at++] ?? "";
  }

  #isNext(character: string, ahead = 0): boolean {
    return this.#characters[this.#at + ahead] === character;
  }

  #takes(character: string): boolean {
    const isNext = this.#isNext(character);
    if (isNext) this.#at++;
    return isNext;
  }
}

/** Parts that follow each other. */
class Sequence {
  /** What has been spelt out since the last part that could not be. */
  #run: readonly string[] = [""];
  #isSpeltOut = true;
  #rarest: readonly string[] | undefined;

  add(part: Part): void {
    if (part.some) this.#offer(part.some);
    if (part.all && this.#run.length * part.all.length <= MOST_WORDS) {
      this.#run = joined(this.#run, part.all);
      return;
    }
    const ends = part.all ? undefined : part.ends;
    if (ends && this.#run.length * ends.length <= MOST_WORDS) this.#offer(joined(this.#run, ends));
    else this.#offer(this.#run);
    this.#isSpeltOut = false;
    this.#run = part.all ?? ends ?? [""];
  }

  part(): Part {
    if (this.#isSpeltOut) return { all: this.#run, some: this.#rarest };
    this.#offer(this.#run);
    return { some: this.#rarest };
  }

  #offer(words: readonly string[]): void {
    if (words.length === 0 || words.includes("")) return;
    if (!this.#rarest || frequencyOf(words) < frequencyOf(this.#rarest)) this.#rarest = words;
  }
}

/** Words of which the part holds one; the rarer where there are two kinds of them. */
function wordsOf({ all, some }: Part): readonly string[] | undefined {
  const sequence = new Sequence();
  if (some) sequence.add({ some });
  sequence.add(all ? { all } : UNKNOWN);
  const best = sequence.part();
  if (best.all && !best.all.includes("") && (!best.some || frequencyOf(best.all) < frequencyOf(best.some)))
    return best.all;
  return best.some;
}

/** One of the parts. */
function either(parts: readonly Part[]): Part {
  const all = parts.every((part) => part.all) ? [...new Set(parts.flatMap((part) => part.all ?? []))] : undefined;
  if (all && all.length <= MOST_WORDS) return { all };
  const some = parts.map(wordsOf);
  return { some: some.every((words) => words) ? [...new Set(some.flatMap((words) => words ?? []))] : undefined };
}

function joined(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return tails.length === 1 && tails[0] === "" ? heads : heads.flatMap((head) => tails.map((tail) => head + tail));
}

function frequencyOf(words: readonly string[]): number {
  return words.reduce((sum, word) => {
    if (word.length > 1) return sum + FREQUENCY.pair;
    return sum + (FREQUENT.includes(word) ? FREQUENCY.frequent : FREQUENCY.character);
  }, 0);
}

/** Adds the characters from one to another; tells whether they are few enough. */
function addRange(found: Set<string>, from: string, to: string): boolean {
  const [first = 0, last = 0] = [from.codePointAt(0), to.codePointAt(0)];
  if (last - first > MOST_CHARACTERS) return false;
  for (let code = first; code <= last; code++) found.add(String.fromCodePoint(code));
  return true;
}
