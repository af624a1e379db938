/**
 * Text that XML 1.0 and HTML can hold, character for character: white space and line breaks become a space, characters
 * that XML forbids (controls, half a surrogate pair, U+FFFE, U+FFFF) become U+FFFD. Escaping is the template's work.
 */
export function xmlText(text: string): string {
  return text.replace(WHITE, " ").replace(FORBIDDEN, "\uFFFD");
}

const WHITE = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
