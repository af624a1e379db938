/** Numbers that belong to a person, as offsets in a text. */
export interface PersonalNumber {
  readonly name: "公民身份号码" | "手机号码";
  readonly from: number;
  readonly to: number;
}

/** Place, date of birth, sequence and check of an identity number. */
const IDENTITY =
  /(?<![\dA-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu;

const MOBILE = /(?<![\dA-Za-z-])1[3-9]\d{9}(?![\dA-Za-z])/gu;

/** Digits in a row that each of them has. */
const DIGITS = /\d{11}/u;

/** The personal numbers of the text. */
export function personalNumbersIn(text: string): readonly PersonalNumber[] {
  if (!DIGITS.test(text)) return [];
  const found = (name: PersonalNumber["name"], pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: digits, index }) => ({ name, from: index, to: index + digits.length }));
  return [...found("公民身份号码", IDENTITY), ...found("手机号码", MOBILE)];
}
