/** The run of the given characters at the end of the text; empty when it ends otherwise. Takes time for the run alone. */
export function trailingRun(text: string, characters: string): string {
  let start = text.length;
  while (start > 0 && characters.includes(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/** The text without the run of the given characters at its end. */
export function withoutTrailing(text: string, characters: string): string {
  return text.slice(0, text.length - trailingRun(text, characters).length);
}
