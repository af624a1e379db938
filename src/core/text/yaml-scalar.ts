/** What YAML reads as a sign of its own at the head of a plain value. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/u;

/** What ends a plain value or makes a key of it. */
const BREAK = /:[ \t]|[ \t]#|:$/u;

/** What ends a plain value inside `[…]`. */
const FLOW_BREAK = /[,[\]{}]/u;

/** White space that a plain value loses at its ends. */
const EDGE = /^\s|\s$/u;

/** Characters that must be escaped: controls, line breaks, halves of pairs, what is no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** The text as a YAML scalar on one line: plain where that is safe, else in quotes. `inList` when it stands in `[…]`. */
export function yamlScalar(text: string, inList = false): string {
  if (text.search(UNPRINTABLE) >= 0) return doubleQuoted(text);
  const isPlain = text !== "" && ![INDICATOR, BREAK, EDGE].some((trap) => trap.test(text));
  return isPlain && !(inList && FLOW_BREAK.test(text)) ? text : quotedScalar(text);
}

/** The text as a YAML scalar in quotes: behind it a comment may stand. */
export function quotedScalar(text: string): string {
  if (text.search(UNPRINTABLE) >= 0) return doubleQuoted(text);
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The texts as a YAML list in brackets, as a draft writes it. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map((text) => yamlScalar(text, true)).join(", ")}]`;
}

function doubleQuoted(text: string): string {
  const escaped = text.replace(/["\\]/gu, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return `"${escaped.replace(UNPRINTABLE, (character) => `\\u${hex(character)}`)}"`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}
