import { firstFrom } from "../../text/first-from";
import { TOLERANCE } from "../metrics";
import { RANK, rankOfEnd } from "./break-costs";
import { type Setting, setting } from "./deviation";
import type { MeasuredText } from "./measured-text";

/** The room of a line in mm, by its number. */
export type RoomOf = (line: number) => number;

/** A place where a line may end. */
interface End extends Setting {
  readonly at: number;
}

/** How bad a last line of a single character is: its neighbour may be squeezed or spread so far to avoid it. */
const SINGLE_CHARACTER = 6;

/**
 * Where each line of the text ends: line by line the end with the least deviation, then a last line of one character is
 * drawn into the line before it or given another. `isOpen`: the right edge is left uneven.
 */
export function lineEnds(text: MeasuredText, roomOf: RoomOf, isOpen: boolean): readonly number[] {
  const { length } = text.cells;
  const ends: number[] = [];
  let from = 0;
  do {
    const end = bestEnd(text, from, roomOf(ends.length), isOpen);
    ends.push(end);
    from = text.skipSpaces(end);
  } while (from < length);
  return isSingleCharacter(text, ends) ? withoutSingle(text, ends, roomOf(ends.length - 2), isOpen) : ends;
}

function bestEnd(text: MeasuredText, from: number, room: number, isOpen: boolean): number {
  const { length } = text.cells;
  if (text.naturalWidth(from, length) <= room + TOLERANCE) return length;
  const candidates = endsOfLine(text, from, room, isOpen);
  const best = leastOf(candidates);
  if (!best) return forcedEnd(text, from, room);
  return best.isTorn ? endOfTorn(text, from, best.at, room) : best.at;
}

/** The ends that the line may have, the last first; none behind the first one that costs nothing and fits by nature. */
function endsOfLine(text: MeasuredText, from: number, room: number, isOpen: boolean): readonly End[] {
  const ends: End[] = [];
  for (let at = farthest(text, from, room); at > from; at--) {
    const cost = at === text.cells.length ? 0 : (text.costs[at] ?? 0);
    if (cost === Number.POSITIVE_INFINITY) continue;
    const stretch = text.stretch(from, at);
    const set = setting(stretch, room, text.em, isOpen || at === text.cells.length);
    if (!set) continue;
    ends.push({ at, deviation: set.deviation + cost, isTorn: set.isTorn });
    if (cost === 0 && stretch.width <= room + TOLERANCE) break;
  }
  return ends;
}

function leastOf(ends: readonly End[]): End | undefined {
  let least: End | undefined;
  for (const end of ends) if (!least || end.deviation < least.deviation) least = end;
  return least;
}

/** The last place up to which the text might go into the room with all its marks squeezed. */
function farthest(text: MeasuredText, from: number, room: number): number {
  return firstFrom(text.cells.length, (at) => {
    if (at <= from) return false;
    const { width, give } = text.stretch(from, at + 1);
    return width - give > room + TOLERANCE;
  });
}

/**
 * Where a line ends that a long word behind `at` leaves open: there, but within the word if it is wider than a line and must
 * be parted anyway.
 */
function endOfTorn(text: MeasuredText, from: number, at: number, room: number): number {
  if (!isLongerThanLine(text, at, room)) return at;
  let end = at;
  for (let index = at + 1; index < text.cells.length && text.stretch(from, index).width <= room + TOLERANCE; index++) {
    if (rankOfEnd(text.cells, text.costs, index) === RANK.withinWord) end = index;
  }
  return end;
}

/** Whether the word behind `from` is wider than a line. */
function isLongerThanLine(text: MeasuredText, from: number, room: number): boolean {
  let end = from + 1;
  while (end < text.cells.length && rankOfEnd(text.cells, text.costs, end) !== RANK.betweenWords) {
    if (text.naturalWidth(from, end) > room + TOLERANCE) return true;
    end++;
  }
  return text.naturalWidth(from, end) > room + TOLERANCE;
}

/** Where a line ends that has no place to end: as far on as fits and as little bad as can be. */
function forcedEnd(text: MeasuredText, from: number, room: number): number {
  let best = from + 1;
  while (text.cells[best]?.width === 0) best++;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let at = best; at < text.cells.length && text.stretch(from, at).width <= room + TOLERANCE; at++) {
    const rank = rankOfEnd(text.cells, text.costs, at);
    if (rank <= bestRank) {
      best = at;
      bestRank = rank;
    }
  }
  return best;
}

/** Whether the last of several lines is one character, perhaps with marks behind it (clreq, 孤字不成行). */
function isSingleCharacter(text: MeasuredText, ends: readonly number[]): boolean {
  const before = ends.at(-2);
  if (before === undefined) return false;
  const from = text.skipSpaces(before);
  const cells = text.cells.slice(from, text.seenEnd(from, text.cells.length));
  return cells.filter((cell) => cell.width > 0 && !cell.traits.mayNotBegin).length === 1;
}

/** The ends with the last two lines set otherwise, where that is less bad than the single character. */
function withoutSingle(text: MeasuredText, ends: readonly number[], room: number, isOpen: boolean): readonly number[] {
  const { length } = text.cells;
  const kept = ends.slice(0, -2);
  const from = kept.length === 0 ? 0 : text.skipSpaces(kept.at(-1) ?? 0);
  const drawnIn = setting(text.stretch(from, length), room, text.em);
  let at = (ends.at(-2) ?? 0) - 1;
  while (at > from && text.costs[at] !== 0) at--;
  const given = at > from ? setting(text.stretch(from, at), room, text.em, isOpen) : undefined;
  const isBetter = given && given.deviation < (drawnIn?.deviation ?? SINGLE_CHARACTER);
  if (isBetter) return [...kept, at, length];
  return drawnIn ? [...kept, length] : ends;
}
