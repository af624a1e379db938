/** Stands for each character that is taken out: no letter, no white space, no mark. */
const FILLER = "\uFFFC";

/**
 * The text with fillers for what stands in one of the pairs of marks (`《》“”`), marks included, so that offsets stay. A
 * mark without its partner encloses nothing. Linear in the text.
 */
export function withoutEnclosed(text: string, pairs: string): string {
  const open: { readonly at: number; readonly closing: string }[] = [];
  const kept = text.split("");
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    const index = pairs.indexOf(character);
    if (index < 0) continue;
    const last = open.at(-1);
    if (index % 2 === 0) open.push({ at: offset, closing: pairs.charAt(index + 1) });
    else if (last?.closing === character) {
      open.pop();
      if (open.length === 0) kept.fill(FILLER, last.at, offset + 1);
    }
  }
  return kept.join("");
}
