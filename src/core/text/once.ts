import { Beside } from "./beside";

/** Kept in place of a result that is undefined. */
const NOTHING = Symbol("nothing");

/**
 * The work, done once for each object: its result is kept as long as the object lives. It must look at nothing that
 * changes.
 */
export function once<Key extends object, Result>(work: (of: Key) => Result): (of: Key) => Result {
  const known = new Beside<Key, Result | typeof NOTHING>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before === NOTHING ? (undefined as Result) : before;
    const result = work(of);
    known.set(of, result === undefined ? NOTHING : result);
    return result;
  };
}
