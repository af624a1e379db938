/** A regular expression taken apart, as far as the way in which it is matched depends on it. */
export type Pattern =
  /** One character; `source` says which, in the syntax of the expression. */
  | { readonly type: "character"; readonly source: string }
  | { readonly type: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly type: "choice"; readonly options: readonly Pattern[] }
  | { readonly type: "group"; readonly index: number; readonly body: Pattern }
  | {
      readonly type: "repeat";
      readonly body: Pattern;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly type: "look"; readonly body: Pattern; readonly behind: boolean; readonly negative: boolean }
  | { readonly type: "assertion"; readonly source: "^" | "$" | "\\b" | "\\B" }
  | { readonly type: "reference"; readonly index: number };

/** Takes an expression apart. @throws Error at syntax that it does not know */
export function parsePattern(source: string, flags: string): Pattern {
  return new PatternParser(source, /[uv]/.test(flags)).parse();
}

const GROUP_OPENINGS: readonly (readonly [
  opening: string,
  look: { behind: boolean; negative: boolean } | undefined,
])[] = [
  ["(?:", undefined],
  ["(?=", { behind: false, negative: false }],
  ["(?!", { behind: false, negative: true }],
  ["(?<=", { behind: true, negative: false }],
  ["(?<!", { behind: true, negative: true }],
];

class PatternParser {
  readonly #source: string;
  readonly #byCodePoint: boolean;
  readonly #names: readonly string[];
  #at = 0;
  #groups = 0;

  constructor(source: string, byCodePoint: boolean) {
    this.#source = source;
    this.#byCodePoint = byCodePoint;
    this.#names = groupNames(source);
  }

  parse(): Pattern {
    const pattern = this.#choice();
    if (this.#at < this.#source.length) throw new Error(`${this.#source} goes on at ${this.#at}`);
    return pattern;
  }

  #choice(): Pattern {
    const options = [this.#sequence()];
    while (this.#take("|")) options.push(this.#sequence());
    return options.length === 1 && options[0] ? options[0] : { type: "choice", options };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#source.charAt(this.#at))) {
      parts.push(this.#repeated(this.#atom()));
    }
    return { type: "sequence", parts };
  }

  #repeated(body: Pattern): Pattern {
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!match) return body;
    this.#at += match[0].length;
    const [, sign, least, comma, most, lazy] = match;
    const min = sign ? Number(sign === "+") : Number(least);
    const open = sign ? sign !== "?" : comma === "," && most === "";
    const max = open ? Number.POSITIVE_INFINITY : sign ? 1 : Number(most || least);
    return { type: "repeat", body, min, max, lazy: lazy === "?" };
  }

  #atom(): Pattern {
    for (const [opening, look] of GROUP_OPENINGS) {
      if (!this.#take(opening)) continue;
      const body = this.#closed();
      return look ? { type: "look", body, ...look } : body;
    }
    if (this.#source.startsWith("(", this.#at)) {
      const name = /^\(\?<[^>]+>/.exec(this.#source.slice(this.#at));
      if (!name && this.#source.startsWith("(?", this.#at)) throw new Error(`a group unknown in ${this.#source}`);
      this.#at += name?.[0].length ?? 1;
      this.#groups += 1;
      const index = this.#groups;
      return { type: "group", index, body: this.#closed() };
    }
    if (this.#take("^")) return { type: "assertion", source: "^" };
    if (this.#take("$")) return { type: "assertion", source: "$" };
    return this.#source.startsWith("\\", this.#at) ? this.#escape() : this.#character(this.#characterEnd());
  }

  #closed(): Pattern {
    const body = this.#choice();
    if (!this.#take(")")) throw new Error(`a group without end in ${this.#source}`);
    return body;
  }

  #escape(): Pattern {
    const rest = this.#source.slice(this.#at);
    const border = /^\\[bB]/.exec(rest)?.[0] as "\\b" | "\\B" | undefined;
    if (border) {
      this.#at += border.length;
      return { type: "assertion", source: border };
    }
    const reference = /^\\(?:([1-9])|k<([^>]+)>)/.exec(rest);
    if (reference) {
      this.#at += reference[0].length;
      return { type: "reference", index: Number(reference[1] ?? this.#names.indexOf(reference[2] ?? "") + 1) };
    }
    const escaped = /^\\(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/.exec(rest);
    return this.#character(this.#at + (escaped?.[0].length ?? 1));
  }

  /** Behind the character or the class that stands here. */
  #characterEnd(): number {
    if (!this.#source.startsWith("[", this.#at)) {
      const code = this.#source.codePointAt(this.#at) ?? 0;
      return this.#at + (this.#byCodePoint && code > 0xffff ? 2 : 1);
    }
    let end = this.#at + 1;
    while (this.#source[end] !== "]") end += this.#source[end] === "\\" ? 2 : 1;
    return end + 1;
  }

  #character(end: number): Pattern {
    const source = this.#source.slice(this.#at, end);
    this.#at = end;
    return { type: "character", source };
  }

  #take(words: string): boolean {
    if (!this.#source.startsWith(words, this.#at)) return false;
    this.#at += words.length;
    return true;
  }
}

/** The names of the groups at their places among all groups that keep what they match. */
function groupNames(source: string): readonly string[] {
  const openings = source
    .replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]])*\]/g, "  ")
    .matchAll(/\((?:\?<([^=!>][^>]*)>|(?!\?))/g);
  return [...openings].map(({ 1: name = "" }) => name);
}
