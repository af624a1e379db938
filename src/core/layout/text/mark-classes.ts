/** Marks by what they may do at the edges of a line and how they give way (GB/T 15834—2011 5.1; clreq, 行首行尾禁则). */

/** Brackets, quotation marks and book title marks that open: never at the end of a line; their white is on the left. */
const OPENING = "\uFF08《〈“‘【〔〖「『［｛";

/** Those that close: never at the head of a line; their white is on the right. */
const CLOSING_BRACKETS = "\uFF09》〉”’】〕〗」』］｝";

/** Marks of pause within a sentence, and those that end or announce something. */
const PAUSES = "\uFF0C、\uFF1B";
const STOPS = "。\uFF1A\uFF1F\uFF01．";

const CLOSING = CLOSING_BRACKETS + PAUSES + STOPS;

/** Connectors, the middle dot and others that do not stand at the head of a line either, but fill their cell (5.1.6–5.1.9). */
const NOT_AT_HEAD = `${CLOSING}-–～~·・/／%％‰℃°′″,.;:?!)]}\u0F0B\u0F0D`;

/** Half-width marks that open, and the solidus, which neither begins nor ends a line (5.1.9). */
const NOT_AT_END = `${OPENING}([{/／`;

/** Connectors and solidus; a single `—` connects too. */
const CONNECTING = "-–～~/／";

/** Two of a kind are one mark that is not parted (5.1.4, 5.1.5); it may begin a line. */
const PAIRED = "—…⋯―";

export const isClosing = memberOf(CLOSING);
export const isOpening = memberOf(OPENING);
export const mayNotBegin = memberOf(NOT_AT_HEAD);
export const mayNotEnd = memberOf(NOT_AT_END);
export const isPaired = memberOf(PAIRED);
export const isConnecting = memberOf(CONNECTING);

/** Question and exclamation marks: two that follow each other share a cell (5.1.2). */
export const isCry = memberOf("\uFF1F\uFF01");

/**
 * In which turn a character gives up white where a line is too long, the first one first: spaces of words, brackets, pauses,
 * stops (clreq, 挤压处理的优先顺序); undefined: it has none.
 */
export function squeezeTurn(character: string): number | undefined {
  return TURNS.get(character);
}

/** The turn of the marks that had better keep their white: they end a sentence. */
export const LAST_TURN = 3;

const TURNS = new Map(
  [" ", OPENING + CLOSING_BRACKETS, PAUSES, STOPS].flatMap((marks, turn) => [...marks].map((mark) => [mark, turn])),
);

function memberOf(characters: string): (character: string) => boolean {
  const set = new Set(characters);
  return (character) => set.has(character);
}
