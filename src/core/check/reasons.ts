import { type Packed, packed } from "../text/packed";
import { mayFindAt, type Sifted } from "../text/sieve";
import type { Need, Traits } from "./needs";
import type { Rule } from "./rule";
import type { Sought } from "./sought";

/** What is found out about a draft, when it is first asked for, to tell which rules are asked. */
export interface Facts {
  readonly traits: () => Traits;
  /** What may be found in the draft's passages. */
  readonly passages: () => Sifted;
  /** What may be found in the values of its elements, or in its title. */
  readonly elements: () => Sifted;
}

/**
 * What gives reason to ask each of many rules: what a draft must be or have for it, and what it seeks. Most rules have
 * nothing to say of a draft; what tells so lies together, and a rule that is not asked is not touched.
 */
export class Reasons {
  /** For each rule the sorts of what it needs, each with its bits. */
  readonly #needs: Packed;
  /** For each rule the places of what it seeks, each with its bits. */
  readonly #seeks: Packed;
  readonly #seeksInElements: Packed;

  constructor(rules: readonly Pick<Rule, "needs" | "seeks" | "seeksInElements">[]) {
    this.#needs = packed(rules.map(({ needs = [] }) => needs.flatMap(({ sort, oneOf }: Need) => [sort, oneOf])));
    this.#seeks = packed(rules.map(({ seeks = [] }) => placesOf(seeks)));
    this.#seeksInElements = packed(rules.map(({ seeksInElements = [] }) => placesOf(seeksInElements)));
  }

  /** Whether there is something of everything that the rule of that index needs, and one of the things that it seeks may be found. */
  hold(index: number, { traits, passages, elements }: Facts): boolean {
    return (
      isMet(this.#needs, index, traits) &&
      mayBeFound(this.#seeksInElements, index, elements) &&
      mayBeFound(this.#seeks, index, passages)
    );
  }
}

function isMet({ numbers, starts }: Packed, index: number, traitsOf: () => Traits): boolean {
  const start = starts[index] as number;
  const end = starts[index + 1] as number;
  if (start === end) return true;
  const traits = traitsOf();
  for (let at = start; at < end; at += 2) {
    const bits = traits[numbers[at] as number] as number;
    if ((bits & (numbers[at + 1] as number)) === 0) return false;
  }
  return true;
}

/** A rule that seeks nothing by itself is always asked. */
function mayBeFound({ numbers, starts }: Packed, index: number, siftedOf: () => Sifted): boolean {
  const start = starts[index] as number;
  const end = starts[index + 1] as number;
  if (start === end) return true;
  const sifted = siftedOf();
  for (let at = start; at < end; at += 2) {
    if (mayFindAt(sifted, numbers[at] as number, numbers[at + 1] as number)) return true;
  }
  return false;
}

/** The places of what is sought, each with the bits of all that stands there. */
function placesOf(all: readonly Sought<unknown>[]): readonly number[] {
  const bitsAt = new Map<number, number>();
  for (const { place } of all) bitsAt.set(place.at, (bitsAt.get(place.at) ?? 0) | place.bit);
  return [...bitsAt].flat();
}
