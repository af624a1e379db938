/** What makes another word of 等: 等级, 等待, 等于, 等额. */
const OTHER_WORD = /^[级待候于额量同价值距比效腰边次差身温压]/u;

/** Whether 等 that ends at the offset means “and others”. */
export function isAndOthers(text: string, to: number): boolean {
  return !OTHER_WORD.test(text.charAt(to));
}
