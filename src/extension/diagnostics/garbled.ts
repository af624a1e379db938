/** What a decoder puts where bytes are no text in its encoding. */
export const REPLACEMENT = "\uFFFD";

/** One such character among so many Chinese ones is damage; more are a file in another encoding. */
const MOST_IN_DAMAGED_TEXT = 1 / 10;

/** Whether the text is a file of another encoding (GBK) that was read as UTF-8. */
export function isGarbled(text: string): boolean {
  if (!text.includes(REPLACEMENT)) return false;
  const wrong = text.split(REPLACEMENT).length - 1;
  const right = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return wrong > right * MOST_IN_DAMAGED_TEXT;
}
