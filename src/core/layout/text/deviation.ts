import { TOLERANCE } from "../metrics";
import { MOST_WHITE } from "./justify";
import type { Stretch } from "./measured-text";

/** White between all characters, in characters, that counts 1: on a full line, about one character's width shared out. */
const ONE_CHARACTER_SHARED = 0.04;

/**
 * What a line counts whose marks have given up all their white, and besides for each character that they made room for: one
 * tight mark is hardly seen and comes before spreading (clreq, 先挤进，后推出), many are seen more than a character shared.
 */
const ALL_WHITE_GIVEN = 0.4;
const EACH_CHARACTER_GIVEN = 0.8;

/** How much of their white the stops are counted on for, beside other marks. */
const STOPS = 0.5;

/** White at the end of a line that stays open at its right, in characters, that counts 1. */
const LEFT_OPEN = 2;

/** What is needed to fill the room with the stretch. */
export interface Setting {
  readonly deviation: number;
  /** Whether it would be spread further than can be: its right edge stays open. */
  readonly isTorn: boolean;
}

/**
 * How far a line of the stretch is from the even setting of the grid; undefined if it does not go into `room` mm however
 * its marks are squeezed. Twice as far is four times as bad: two lines a little off are better than one that is seen.
 */
export function setting(stretch: Stretch, room: number, em: number, isOpen = false): Setting | undefined {
  const { width, give, giveOfStops, gaps } = stretch;
  const excess = width - room;
  if (excess > give + TOLERANCE) return undefined;
  if (excess > TOLERANCE) {
    const share = excess / (give - giveOfStops * STOPS);
    const weight = ALL_WHITE_GIVEN + (EACH_CHARACTER_GIVEN * excess) / em;
    return { deviation: weight * share ** 2, isTorn: false };
  }
  const white = Math.max(0, -excess) / em;
  const share = white / Math.max(1, gaps);
  const deviation = isOpen ? (white / LEFT_OPEN) ** 2 : (share / ONE_CHARACTER_SHARED) ** 2;
  return { deviation, isTorn: share > MOST_WHITE };
}
