import { UnitSet } from "./unit-set";

/** Things by their keys, which have room in a UTF-16 unit. */
export interface Ranked<Thing> {
  /** The keys that there are. */
  readonly keys: UnitSet;
  /** The things of each key, in their order, by its rank among the keys. */
  readonly lists: readonly (readonly Thing[])[];
}

export function ranked<Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => number): Ranked<Thing> {
  const byKey = new Map<number, Thing[]>();
  for (const thing of things) {
    const list = byKey.get(keyOf(thing));
    if (list) list.push(thing);
    else byKey.set(keyOf(thing), [thing]);
  }
  const lists = [...byKey].sort(([key], [other]) => key - other).map(([, list]) => list);
  return { keys: new UnitSet(byKey.keys()), lists };
}
