/** Makes nothing new: a class that extends it puts its private fields on the object that it is given. */
const Given = givenBack as unknown as new (object: object) => object;

function givenBack(object: object): object {
  return object;
}

/**
 * What is kept beside an object. A private field is in nobody's way: no copy has it, no comparison and no list of keys sees
 * it, and it goes with the object. A weak map would do the same; but most of what is asked of a draft is asked once, and
 * there the map costs more than the answer.
 */
class Kept extends Given {
  /** Keepers, each with what it keeps behind it: most objects have one or two, so that they are looked through. */
  readonly #kept: unknown[];

  constructor(object: object, keeper: object, kept: unknown) {
    super(object);
    this.#kept = [keeper, kept];
  }

  static get(object: object, keeper: object): unknown {
    if (!(#kept in object)) return undefined;
    const kept = (object as Kept).#kept;
    for (let at = 0; at < kept.length; at += 2) if (kept[at] === keeper) return kept[at + 1];
    return undefined;
  }

  static set(object: object, keeper: object, value: unknown): void {
    if (!(#kept in object)) {
      new Kept(object, keeper, value);
      return;
    }
    const kept = (object as Kept).#kept;
    const at = kept.indexOf(keeper);
    if (at < 0) kept.push(keeper, value);
    else kept[at + 1] = value;
  }
}

/** Keeps something beside objects, for as long as each lives. */
export class Beside<Key extends object, Value> {
  /** What is kept beside the object; undefined where nothing is. */
  get(object: Key): Value | undefined {
    return Kept.get(object, this) as Value | undefined;
  }

  set(object: Key, value: Value): void {
    Kept.set(object, this, value);
  }
}
