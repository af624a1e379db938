/**
 * The text with blanks for what stands within one of the pairs of marks (`《》“”`); the marks stay, and so do offsets. A
 * mark without its partner encloses nothing. Linear in the text.
 */
export function withoutEnclosed(text: string, pairs: string): string {
  if (!holdsAny(text, pairs)) return text;
  const open: { readonly at: number; readonly closing: string }[] = [];
  const pieces: string[] = [];
  let shown = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const index = pairs.indexOf(text.charAt(offset));
    if (index < 0) continue;
    const last = open.at(-1);
    if (index % 2 === 0) open.push({ at: offset, closing: pairs.charAt(index + 1) });
    else if (last?.closing === text.charAt(offset)) {
      open.pop();
      if (open.length > 0) continue;
      pieces.push(text.slice(shown, last.at + 1), " ".repeat(offset - last.at - 1));
      shown = offset;
    }
  }
  return pieces.join("") + text.slice(shown);
}

function holdsAny(text: string, marks: string): boolean {
  for (const mark of marks) if (text.includes(mark)) return true;
  return false;
}
