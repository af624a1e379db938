/** Where `words`, which are not empty, stand in the text: the offset of each, none within another. */
export function* occurrencesOf(words: string, text: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) yield at;
}
