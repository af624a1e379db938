import { type Pattern, parsePattern } from "./regex-syntax";

/** What came of looking for an expression in a text. */
export interface SteppedMatch {
  /** Undefined when there is no match. */
  readonly range: readonly [start: number, end: number] | undefined;
  /** How many characters, borders and choices were tried. */
  readonly steps: number;
}

/** Goes on with what stands behind, from the offset; the end of the whole match, or undefined when it does not match. */
type Continuation = (offset: number) => number | undefined;
type Matcher = (offset: number, next: Continuation) => number | undefined;

/** Matches as the language says, by trying and going back, and counts every step. */
export class StepMatcher {
  readonly #flags: string;
  readonly #byCodePoint: boolean;
  readonly #match: Matcher;
  readonly #captures: (readonly [number, number] | undefined)[] = [];
  #text = "";
  #steps = 0;
  #limit = 0;
  readonly #name: string;

  constructor(source: string, flags: string) {
    this.#name = `/${source}/${flags}`;
    this.#flags = flags;
    this.#byCodePoint = /[uv]/.test(flags);
    this.#match = this.#compile(parsePattern(source, flags), false);
  }

  /** @throws Error when more than `limit` steps are needed */
  search(text: string, from: number, limit: number): SteppedMatch {
    this.#text = text;
    this.#steps = 0;
    this.#limit = limit;
    const last = this.#flags.includes("y") ? from : text.length;
    for (let start = from; start <= last; start++) {
      this.#captures.length = 0;
      const end = this.#match(start, (offset) => offset);
      if (end !== undefined) return { range: [start, end], steps: this.#steps };
    }
    return { range: undefined, steps: this.#steps };
  }

  #step(): void {
    this.#steps += 1;
    if (this.#steps > this.#limit) throw new Error(`${this.#name} takes more than ${this.#limit} steps`);
  }

  #compile(pattern: Pattern, backwards: boolean): Matcher {
    switch (pattern.type) {
      case "character": {
        const move = this.#mover(pattern.source, backwards);
        return (offset, next) => {
          const behind = move(offset);
          return behind === undefined ? undefined : next(behind);
        };
      }
      case "sequence": {
        const parts = pattern.parts.map((part) => this.#compile(part, backwards));
        return (backwards ? parts.reverse() : parts).reduceRight<Matcher>(
          (rest, part) => (offset, next) => part(offset, (behind) => rest(behind, next)),
          (offset, next) => next(offset),
        );
      }
      case "choice": {
        const options = pattern.options.map((option) => this.#compile(option, backwards));
        return (offset, next) => {
          for (const option of options) {
            this.#step();
            const end = option(offset, next);
            if (end !== undefined) return end;
          }
          return undefined;
        };
      }
      case "group": {
        const body = this.#compile(pattern.body, backwards);
        const { index } = pattern;
        return (offset, next) =>
          body(offset, (behind) => {
            const before = this.#captures[index];
            this.#captures[index] = offset < behind ? [offset, behind] : [behind, offset];
            const end = next(behind);
            if (end === undefined) this.#captures[index] = before;
            return end;
          });
      }
      case "repeat":
        return pattern.body.type === "character"
          ? this.#run(this.#mover(pattern.body.source, backwards), pattern)
          : this.#repeat(this.#compile(pattern.body, backwards), pattern);
      case "look": {
        const body = this.#compile(pattern.body, pattern.behind);
        return (offset, next) => {
          const isThere = body(offset, (behind) => behind) !== undefined;
          return isThere === pattern.negative ? undefined : next(offset);
        };
      }
      case "assertion":
        return (offset, next) => {
          this.#step();
          return this.#holds(pattern.source, offset) ? next(offset) : undefined;
        };
      case "reference":
        return (offset, next) => {
          this.#step();
          const [start, end] = this.#captures[pattern.index] ?? [0, 0];
          const words = this.#text.slice(start, end);
          const from = backwards ? offset - words.length : offset;
          if (!this.#text.startsWith(words, from)) return undefined;
          return next(backwards ? from : offset + words.length);
        };
    }
  }

  /** Goes over one character of that kind; the offset beyond it, or undefined when there is none. */
  #mover(source: string, backwards: boolean): (offset: number) => number | undefined {
    const kind = new RegExp(`^(?:${source})$`, this.#flags.replace(/[dgmy]/g, ""));
    const known = new Map<string, boolean>();
    return (offset) => {
      this.#step();
      const character = backwards ? this.#before(offset) : this.#behind(offset);
      if (character === "") return undefined;
      let isOfKind = known.get(character);
      if (isOfKind === undefined) {
        isOfKind = kind.test(character);
        known.set(character, isOfKind);
      }
      return isOfKind ? offset + (backwards ? -character.length : character.length) : undefined;
    };
  }

  #behind(offset: number): string {
    const code = this.#byCodePoint ? this.#text.codePointAt(offset) : undefined;
    return code === undefined ? this.#text.charAt(offset) : String.fromCodePoint(code);
  }

  #before(offset: number): string {
    const pair = this.#byCodePoint ? this.#text.codePointAt(offset - 2) : undefined;
    return pair !== undefined && pair > 0xffff ? String.fromCodePoint(pair) : this.#text.charAt(offset - 1);
  }

  /** A repeated character: no calls within calls, for it may go on for the whole text. */
  #run(
    move: (offset: number) => number | undefined,
    { min, max, lazy }: { min: number; max: number; lazy: boolean },
  ): Matcher {
    return (offset, next) => {
      const places = [offset];
      const extend = () => {
        const behind = places.length <= max ? move(places.at(-1) ?? offset) : undefined;
        if (behind !== undefined) places.push(behind);
        return behind !== undefined;
      };
      while (places.length <= min) if (!extend()) return undefined;
      if (lazy) {
        do {
          const end = next(places.at(-1) ?? offset);
          if (end !== undefined) return end;
        } while (extend());
        return undefined;
      }
      while (extend());
      for (let count = places.length - 1; count >= min; count--) {
        this.#step();
        const end = next(places[count] ?? offset);
        if (end !== undefined) return end;
      }
      return undefined;
    };
  }

  #repeat(body: Matcher, { min, max, lazy }: { min: number; max: number; lazy: boolean }): Matcher {
    const from = (count: number, offset: number, next: Continuation): number | undefined => {
      this.#step();
      const again = () =>
        count >= max
          ? undefined
          : body(offset, (behind) => (behind === offset && count >= min ? undefined : from(count + 1, behind, next)));
      if (count < min) return again();
      return lazy ? (next(offset) ?? again()) : (again() ?? next(offset));
    };
    return (offset, next) => from(0, offset, next);
  }

  #holds(assertion: "^" | "$" | "\\b" | "\\B", offset: number): boolean {
    const isBreak = (character: string) => this.#flags.includes("m") && /^[\n\r\u2028\u2029]$/.test(character);
    if (assertion === "^") return offset === 0 || isBreak(this.#text.charAt(offset - 1));
    if (assertion === "$") return offset === this.#text.length || isBreak(this.#text.charAt(offset));
    const isWord = (at: number) => /^\w$/.test(this.#text.charAt(at));
    return (isWord(offset - 1) !== isWord(offset)) === (assertion === "\\b");
  }
}
