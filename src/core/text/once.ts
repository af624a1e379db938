/**
 * The work, done once for each object: its result is kept as long as the object lives. It must look at nothing that
 * changes.
 */
export function once<Key extends object, Result>(work: (of: Key) => Result): (of: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.result;
    const result = work(of);
    known.set(of, { result });
    return result;
  };
}
