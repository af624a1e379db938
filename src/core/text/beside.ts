/** Makes nothing new: a class that extends it puts its private fields on the object that it is given. */
const Given = givenBack as unknown as new (object: object) => object;

function givenBack(object: object): object {
  return object;
}

/**
 * The places beside an object. A private field is in nobody's way: no copy has it, no comparison and no list of keys sees
 * it, and it goes with the object. A weak map would do the same; but most of what is asked of a draft is asked once, and
 * there the map costs more than the answer.
 */
class Places extends Given {
  readonly #kept: unknown[] = [];

  /** What is kept beside the object, by the places of `Beside`. */
  static of(object: object): unknown[] {
    if (!(#kept in object)) new Places(object);
    return (object as Places).#kept;
  }
}

let places = 0;

/** Keeps something beside objects, for as long as each lives. */
export class Beside<Key extends object, Kept> {
  readonly #place = places++;

  /** What is kept beside the object; undefined where nothing is. */
  get(object: Key): Kept | undefined {
    return Places.of(object)[this.#place] as Kept | undefined;
  }

  set(object: Key, kept: Kept): void {
    Places.of(object)[this.#place] = kept;
  }
}
