/** Dashes that stand for one long stroke when they follow each other (GB/T 15834—2011 4.13). */
const DASHES = new Set("\u2014\u2015\u2500");

/** Whether the character is drawn from edge to edge of its cell in a row of dashes. */
export function isDash(character: string | undefined): boolean {
  return character !== undefined && DASHES.has(character);
}

/** Whether the character is one of at least two dashes in a row, which touch. */
export function joins(characters: readonly string[], index: number): boolean {
  return isDash(characters[index]) && (isDash(characters[index - 1]) || isDash(characters[index + 1]));
}
