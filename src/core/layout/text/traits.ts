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

/** Answers are kept: a text has few different characters, and each is asked for many times. */
const known = new Map<string, Traits>();

export function traitsOf(character: string): Traits {
  const found = known.get(character);
  if (found) return found;
  const traits: Traits = {
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
  known.set(character, traits);
  return traits;
}
