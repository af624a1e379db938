import { kindOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { documentNumberParts, type NumberParts, serialNumberParts } from "../standard/document-number";
import { hasPlaceholder } from "../standard/placeholders";
import { DOCUMENT_NUMBER_PATTERN } from "../standard/vocabulary";
import { once } from "../text/once";
import { firstWordsOf, type Words } from "./words";

/** The draft's number as it is written. */
export interface NumberReading {
  readonly words: Words;
  /** Code, year and number; undefined when it is made otherwise. */
  readonly parts: NumberParts | undefined;
  /** Year and number of a number by the piece (第12号); undefined when it is made otherwise. */
  readonly serial: NumberParts | undefined;
}

/** Whether 发文字号 is written otherwise than numbers are: what is wrong with it is the matter of several rules. */
export const hasOddNumber = once((draft: Draft): boolean => {
  const words = firstWordsOf(draft, "发文字号");
  return words !== undefined && !DOCUMENT_NUMBER_PATTERN.test(words.text);
});

/** Reads 发文字号; undefined when there is none, or one that is still to be filled in. */
export const readNumber = once((draft: Draft): NumberReading | undefined => {
  const words = firstWordsOf(draft, "发文字号");
  if (!words || hasPlaceholder(words.text)) return undefined;
  return {
    words,
    parts: documentNumberParts(words.text),
    serial: serialNumberParts(words.text, kindOf(draft)?.name),
  };
});
