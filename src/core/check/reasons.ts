import { type Packed, packed } from "../text/packed";
import { mayFindAt, type Place, type Sifted } from "../text/sieve";
import type { Need, Traits } from "./needs";
import type { Rule } from "./rule";

/**
 * What gives reason to ask each of many rules: what a draft must be or have for it, and what it seeks. Most rules have
 * nothing to say of a draft; what tells so lies together, and a rule that is not asked is not touched.
 */
export class Reasons {
  /** For each rule the sorts of what it needs, each with its bits. */
  readonly #needs: Packed;
  /** For each rule the places of what it seeks, each with its bits. */
  readonly #seeks: Packed;

  constructor(rules: readonly Pick<Rule, "needs" | "seeks">[]) {
    this.#needs = packed(rules.map(({ needs = [] }) => needs.flatMap(({ sort, oneOf }: Need) => [sort, oneOf])));
    this.#seeks = packed(rules.map(({ seeks = [] }) => togetherIn(seeks.map(({ place }) => place))));
  }

  /** Whether there is something of everything that the rule of that index needs, and one of the things that it seeks may be found. */
  hold(index: number, traits: () => Traits, sifted: () => Sifted): boolean {
    return this.#isMet(index, traits) && this.#mayBeFound(index, sifted);
  }

  #isMet(index: number, traits: () => Traits): boolean {
    const { numbers, starts } = this.#needs;
    const end = starts[index + 1] as number;
    for (let at = starts[index] as number; at < end; at += 2) {
      const bits = traits()[numbers[at] as number] as number;
      if ((bits & (numbers[at + 1] as number)) === 0) return false;
    }
    return true;
  }

  /** A rule that seeks nothing by itself is always asked. */
  #mayBeFound(index: number, sifted: () => Sifted): boolean {
    const { numbers, starts } = this.#seeks;
    const start = starts[index] as number;
    const end = starts[index + 1] as number;
    for (let at = start; at < end; at += 2) {
      if (mayFindAt(sifted(), numbers[at] as number, numbers[at + 1] as number)) return true;
    }
    return start === end;
  }
}

/** The places with the bits of those at one of them together. */
function togetherIn(places: readonly Place[]): readonly number[] {
  const bitsAt = new Map<number, number>();
  for (const { at, bit } of places) bitsAt.set(at, (bitsAt.get(at) ?? 0) | bit);
  return [...bitsAt].flat();
}
