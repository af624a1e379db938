import { isHalfWidth } from "../../text/characters";
import { isAttached, isJoiner, isOfWord, isPlaceless, isSpace } from "./character-classes";
import {
  isClosing,
  isConnecting,
  isCry,
  isOpening,
  isPaired,
  mayNotBegin,
  mayNotEnd,
  squeezeTurn,
} from "./mark-classes";

/** All that line setting asks about a character. */
export interface Traits {
  readonly isHalfWidth: boolean;
  readonly isPlaceless: boolean;
  readonly isSpace: boolean;
  readonly isOfWord: boolean;
  readonly isAttached: boolean;
  readonly isJoiner: boolean;
  readonly isOpening: boolean;
  readonly isClosing: boolean;
  readonly isPaired: boolean;
  readonly isConnecting: boolean;
  readonly isCry: boolean;
  readonly mayNotBegin: boolean;
  readonly mayNotEnd: boolean;
  readonly squeezeTurn: number | undefined;
}

/** The block of the unified ideographs, which are all alike. */
const FIRST_IDEOGRAPH = "\u4E00";
const LAST_IDEOGRAPH = "\u9FFF";

/** Answers are kept: a text has few different characters, and each is asked for many times. */
const known = new Map<string, Traits>();

export function traitsOf(character: string): Traits {
  const isIdeograph = character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH;
  const alike = isIdeograph ? FIRST_IDEOGRAPH : character;
  const found = known.get(alike);
  if (found) return found;
  const traits = readTraits(alike);
  known.set(alike, traits);
  return traits;
}

/** The traits of the character itself, whether others are like it or not. */
export function readTraits(character: string): Traits {
  return {
    isHalfWidth: isHalfWidth(character),
    isPlaceless: isPlaceless(character),
    isSpace: isSpace(character),
    isOfWord: isOfWord(character),
    isAttached: isAttached(character),
    isJoiner: isJoiner(character),
    isOpening: isOpening(character),
    isClosing: isClosing(character),
    isPaired: isPaired(character),
    isConnecting: isConnecting(character),
    isCry: isCry(character),
    mayNotBegin: mayNotBegin(character),
    mayNotEnd: mayNotEnd(character),
    squeezeTurn: squeezeTurn(character),
  };
}
