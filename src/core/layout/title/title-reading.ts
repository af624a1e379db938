import { textsOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { lazy } from "../../text/lazy";
import { once } from "../../text/once";
import { remembered } from "../../text/remembered";
import { type TitleBreak, titleBreaks } from "./breaks";
import { type WholeStretches, wholeStretches } from "./whole";
import { type Word, wordsOf } from "./words";

/** A title as it is read before it is broken into lines, and when it is asked whether it was broken well. */
export interface TitleReading {
  readonly title: string;
  readonly words: readonly Word[];
  /** What stays whole in it. */
  readonly whole: WholeStretches;
  /** Where it may be broken. */
  readonly breaks: readonly TitleBreak[];
}

/** Reads titles, each once. */
export type TitleReader = (title: string) => TitleReading;

/** As many readings as are kept; a document has a title and those of its attachments. */
const MOST_READINGS = 20;

/** As many issuers as are kept with what was read for them; an office writes under a name or two. */
const MOST_ISSUERS = 20;

/** Reads titles in which the names, which are organs, stay whole; other organs are told by their ends. */
export const titleReader = remembered(
  MOST_ISSUERS,
  (names: readonly string[]): TitleReader => remembered(MOST_READINGS, (title: string) => readTitle(title, names)),
);

/** Reads the titles of a draft and of its attachments: the names of its issuers stay whole. */
export function titleReaderOf(draft: Draft): TitleReader {
  return readerFor(textsOf(draft, "发文机关"));
}

/** By the names as they were read: they are one and the same as long as no edit touches the front matter. */
const readerFor = once(titleReader);

function readTitle(title: string, names: readonly string[]): TitleReading {
  const words = wordsOf(title);
  const whole = wholeStretches(title, words, names);
  const breaks = lazy(() => titleBreaks(title, words, whole));
  return {
    title,
    words,
    whole,
    get breaks() {
      return breaks();
    },
  };
}
