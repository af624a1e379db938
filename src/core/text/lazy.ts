/** A function that works out its value when it is first called, and keeps it. */
export function lazy<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
