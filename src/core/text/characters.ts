/** Whether the character is a Han character, 〇 (U+3007) included. */
export function isHan(character: string): boolean {
  return /^[\p{Script=Han}\u3007]$/u.test(character);
}

/** Whether the text holds a Han character. */
export function hasHan(text: string): boolean {
  return /[\p{Script=Han}\u3007]/u.test(text);
}

/**
 * Whether the character takes half a cell of the grid: digits, Latin letters and half-width marks
 * (GB/T 15835—2011 5.1.7) and the middle dot (GB/T 15834—2011 5.1.7). `—`, `…`, `“` and the like are full width in Chinese text.
 */
export function isHalfWidth(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0x24f && !FULL_WIDTH_LATIN.has(code)) || isHalfForm(code)
  );
}

/** Latin-1 marks that Chinese typography sets in a full cell: × ÷ ° ± § ¨. */
const FULL_WIDTH_LATIN = new Set([0xd7, 0xf7, 0xb0, 0xb1, 0xa7, 0xa8]);

function isHalfForm(code: number): boolean {
  return code >= 0xff61 && code <= 0xffdc;
}
