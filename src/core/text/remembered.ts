/**
 * The work, done once for the same texts as long as they are remembered: what it made is found by what it was made of, so
 * that it must look at nothing else. Once `most` results are kept, all of them go to make room for another.
 */
export function remembered<Texts extends readonly (string | readonly string[])[], Result>(
  most: number,
  work: (...texts: Texts) => Result,
): (...texts: Texts) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (...texts) => {
    const [first] = texts;
    const key = texts.length === 1 && typeof first === "string" ? first : texts.map(keyOf).join("");
    const before = known.get(key);
    if (before) return before.result;
    if (known.size >= most) known.clear();
    const result = work(...texts);
    known.set(key, { result });
    return result;
  };
}

/** How long a text is goes before it, so that no two lists of texts have one key. */
function keyOf(text: string | readonly string[]): string {
  return typeof text === "string" ? `${text.length}:${text}` : `${text.length}[${text.map(keyOf).join("")}`;
}
