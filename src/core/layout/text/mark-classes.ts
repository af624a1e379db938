/** Characters by what they may do at the edges of a line (GB/T 15834—2011 5.1; clreq §3.1). */

/** Marks that close: never at the head of a line; their white is on the right. */
const CLOSING = "。\uFF0C、\uFF1B\uFF1A\uFF1F\uFF01\uFF09》〉”’】〕〗」』］｝．";

/** Marks that open: never at the end of a line; their white is on the left. */
const OPENING = "\uFF08《〈“‘【〔〖「『［｛";

/** Connectors and others that do not stand at the head of a line either, but fill their cell (5.1.6–5.1.9). */
const NOT_AT_HEAD = `${CLOSING}-–~～·・/%％‰℃°′″,.;:?!)]}`;

/** Half-width marks that open, and the solidus, which neither begins nor ends a line (5.1.9). */
const NOT_AT_END = `${OPENING}([{/`;

/** Marks of two characters that are not parted (5.1.2, 5.1.5); they may begin a line. */
const JOINED = "—…";

export const isClosing = memberOf(CLOSING);
export const isOpening = memberOf(OPENING);
export const mayNotBegin = memberOf(NOT_AT_HEAD);
export const mayNotEnd = memberOf(NOT_AT_END);
export const isJoined = memberOf(JOINED);

/** Marks that may give up their white half: it is empty. */
export function isSqueezable(character: string): boolean {
  return isClosing(character) || isOpening(character);
}

function memberOf(characters: string): (character: string) => boolean {
  const set = new Set(characters);
  return (character) => set.has(character);
}
