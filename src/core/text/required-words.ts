/** Groups of words, the rarest group first: a text that holds no word of one of them need not be searched. */
export type WordGroups = readonly (readonly string[])[];

/** As many groups are told of an expression. */
const MOST_GROUPS = 3;

/**
 * Words of which every text that the expression matches holds one of each group, so that other texts need not be searched;
 * no group where nothing can be told. They are read off the expression's source: what it spells out must be in the text,
 * what may be missing, is repeated from none on or is shut out need not, and of many parts that must be there the rarest
 * are taken. What this reader of sources does not know requires nothing, which is always true.
 */
export function requiredWords({ source, flags }: RegExp): WordGroups {
  const reader = new Reader(source, flags);
  return flags.includes("u") ? groupsOf(reader.alternatives()) : [];
}

/** What is known of the words that a part of an expression matches. */
interface Part {
  /** All of them, where they are few. */
  readonly all?: readonly string[];
  /** Groups of which each, or the text around it, holds one word. */
  readonly some?: WordGroups;
  /** Words of which each begins with one and ends with one, where not all are known. */
  readonly ends?: readonly string[] | undefined;
}

/** No word: a place in the text, and the part before anything has been read. */
const PLACE: Part = { all: [""] };

const UNKNOWN: Part = {};

/** More words than this are no longer spelt out. */
const MOST_WORDS = 64;

/** A class of more characters than this is in nearly every text. */
const MOST_CHARACTERS = 256;

/** Characters of which most paragraphs hold several. */
const FREQUENT = "\uFF0C。、\uFF1A\uFF1B《》“”\uFF08\uFF09的一和在不有人年月日大会工作 ";

/** How often a word is met, in no unit: two characters that stand together are rare, whichever they are. */
const FREQUENCY = { pair: 1, character: 8, frequent: 60 };

/** A group that is met more often tells next to nothing beside a rarer one. */
const MOST_FREQUENT_BESIDE = 64;

const DIGITS = [..."0123456789"];

/** White space as `\s` means it. */
const WHITE = [..."\t\n\v\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF", ...rangeOf("\u2000", "\u200A")];

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
    return isPlace ? { ...PLACE, some: groupsOf(inner) } : inner;
  }

  #class(): Part {
    const isShutOut = this.#takes("^");
    const found = new Set<string>();
    const firstUnits = new Set<string>();
    let isKnown = !isShutOut;
    while (!this.#takes("]")) {
      const from = this.#member();
      const to = this.#isNext("-") && !this.#isNext("]", 1) && this.#takes("-") ? this.#member() : from;
      if (from === undefined || to === undefined) isKnown = false;
      else if (to === from) for (const character of from) found.add(character);
      else if (from.join("").length > 1) addRange(firstUnits, from.join("").charAt(0), to.join("").charAt(0));
      else isKnown = addRange(found, from.join(""), to.join("")) && isKnown;
    }
    if (!isKnown || found.size + firstUnits.size > MOST_CHARACTERS) return UNKNOWN;
    if (firstUnits.size === 0) return this.#oneOf([...found]);
    // A range of characters of two units is told by the first of them, which is no whole character.
    return this.#ignoresCase ? UNKNOWN : { some: [[...found, ...firstUnits]] };
  }

  /** The characters of one member of a class; undefined where they are not told one by one. */
  #member(): readonly string[] | undefined {
    const character = this.#next();
    return character === "\\" ? this.#escaped() : [character];
  }

  #escape(): Part {
    if (this.#takes("b") || this.#takes("B")) return PLACE;
    const characters = this.#escaped();
    return characters ? this.#oneOf(characters) : UNKNOWN;
  }

  #escaped(): readonly string[] | undefined {
    const character = this.#next();
    if (character === "d") return DIGITS;
    if (character === "s") return WHITE;
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
    return this.#oneOf([character]);
  }

  #oneOf(characters: readonly string[]): Part {
    const hasCase = (character: string) => character.toLowerCase() !== character.toUpperCase();
    if (this.#ignoresCase && characters.some(hasCase)) return UNKNOWN;
    return characters.length <= MOST_WORDS ? { all: characters } : { some: [characters] };
  }

  #quantified(part: Part): Part {
    const [least, most] = this.#quantifier();
    this.#takes("?");
    if (least === 1 && most === 1) return part;
    if (least === 0) return most === 1 && part.all ? { all: ["", ...part.all] } : UNKNOWN;
    const repeated = new Sequence();
    for (let count = 0; count < Math.min(least, 2); count++) repeated.add(part);
    const once = repeated.part();
    const { all, some = [] } = once;
    if (least === most && least <= 2 && all) return { all, some };
    return { some: groupsOf(once), ...(part.all && { ends: part.all }) };
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
  readonly #parts: Part[] = [];
  /** What has been spelt out since the last part that could not be. */
  #run: readonly string[] = [""];
  #isSpeltOut = true;
  readonly #groups = new Groups();

  add(part: Part): void {
    this.#parts.push(part);
    for (const group of part.some ?? []) this.#groups.offer(group);
    if (part.all && this.#run.length * part.all.length <= MOST_WORDS) {
      this.#run = joined(this.#run, part.all);
      return;
    }
    const ends = part.all ? undefined : part.ends;
    if (ends && this.#run.length * ends.length <= MOST_WORDS) this.#groups.offer(joined(this.#run, ends));
    else this.#groups.offer(this.#run);
    this.#isSpeltOut = false;
    this.#run = part.all ?? ends ?? [""];
  }

  part(): Part {
    const [only, second] = this.#parts;
    if (only && !second) return only;
    if (this.#isSpeltOut) return { all: this.#run, some: this.#groups.rarest() };
    this.#groups.offer(this.#run);
    return { some: this.#groups.rarest() };
  }
}

/** Groups of words that must be there. */
class Groups {
  readonly #offered = new Map<string, { readonly words: readonly string[]; readonly frequency: number }>();

  offer(words: readonly string[]): void {
    if (words.length === 0 || words.includes("")) return;
    this.#offered.set(words.join("\n"), { words, frequency: frequencyOf(words) });
  }

  /** The rarest, and those beside it that are rare and say more than it. */
  rarest(): WordGroups {
    const [first, ...others] = [...this.#offered.values()].sort((a, b) => a.frequency - b.frequency);
    if (!first) return [];
    const telling = others.filter(
      ({ words, frequency }) => frequency <= MOST_FREQUENT_BESIDE && !isImplied(words, first.words),
    );
    return [first, ...telling].slice(0, MOST_GROUPS).map(({ words }) => words);
  }
}

/** Whether any word of the other group has one of these in it. */
function isImplied(words: readonly string[], other: readonly string[]): boolean {
  return other.every((long) => words.some((word) => long.includes(word)));
}

/** Groups of words of which the part, or the text around it, holds one each. */
function groupsOf({ all, some = [] }: Part): WordGroups {
  const groups = new Groups();
  for (const group of some) groups.offer(group);
  if (all) groups.offer(all);
  return groups.rarest();
}

/** One of the parts. */
function either(parts: readonly Part[]): Part {
  const all = parts.every((part) => part.all) ? [...new Set(parts.flatMap((part) => part.all ?? []))] : undefined;
  const isSpeltOut = all !== undefined && all.length <= MOST_WORDS;
  if (isSpeltOut && parts.every(({ some = [] }) => some.length === 0)) return { all };
  const some = joinedGroups(parts.map(groupsOf));
  return isSpeltOut ? { all, some } : { some };
}

/** What holds whichever of the lists of groups does: the first of one or the first of another, and so on. */
function joinedGroups(lists: readonly WordGroups[]): WordGroups {
  const count = Math.min(...lists.map((groups) => groups.length));
  return Array.from({ length: count }, (_, index) => [...new Set(lists.flatMap((groups) => groups[index] ?? []))]);
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

function rangeOf(from: string, to: string): readonly string[] {
  const found = new Set<string>();
  addRange(found, from, to);
  return [...found];
}

/** Adds the characters from one to another; tells whether they are few enough. */
function addRange(found: Set<string>, from: string, to: string): boolean {
  const [first = 0, last = 0] = [from.codePointAt(0), to.codePointAt(0)];
  if (last - first > MOST_CHARACTERS) return false;
  for (let code = first; code <= last; code++) found.add(String.fromCodePoint(code));
  return true;
}
