import { commonHead, commonTail } from "../../text/common";
import { firstFrom } from "../../text/first-from";
import { LazyLines } from "../lines";
import type { PlacedPart } from "./part";
import { LINES_AHEAD, readPart } from "./read-part";
import type { BodySource } from "./source";

/** A text with the places of its comments, and the parts of its body. */
export interface ReadBody {
  readonly text: string;
  readonly masked: string;
  readonly bodyStart: number;
  readonly parts: readonly PlacedPart[];
}

/** Reads the parts of a body. */
export function readParts(text: string, masked: string, bodyStart: number): readonly PlacedPart[] {
  const source: BodySource = { masked, lines: new LazyLines(text, bodyStart, masked) };
  const parts: PlacedPart[] = [];
  let reading = readPart(source, 0);
  while (reading) {
    parts.push({ part: reading.part, by: 0 });
    reading = readPart(source, reading.next);
  }
  return parts;
}

/**
 * The same as `readParts`, but parts of `before` that stand in unchanged text are taken over, moved where the text before
 * them has grown or shrunk: only what a change may have touched is read again.
 */
export function rereadParts(before: ReadBody, text: string, masked: string, bodyStart: number): readonly PlacedPart[] {
  const change = changeBetween(before, text, masked, bodyStart);
  const headMoved = bodyStart - before.bodyStart;
  if (!change) return before.parts.map((placed) => moved(placed, headMoved));
  const keptCount = countOfKept(before.parts, change.start);
  const tailMoved = text.length - before.text.length;
  const parts = before.parts.slice(0, keptCount).map((placed) => moved(placed, headMoved));
  const next = before.parts[keptCount];
  const from = keptCount === 0 || !next ? bodyStart : lineStartOf(next) + headMoved;
  const rest = new Rest(before.parts, change.end);
  const source: BodySource = { masked, lines: new LazyLines(text, from, masked) };
  let reading = readPart(source, 0);
  while (reading) {
    const taken = rest.beginningAt(reading.part.lineStart - tailMoved);
    if (taken) {
      for (const each of taken) parts.push(moved(each, tailMoved));
      return parts;
    }
    parts.push({ part: reading.part, by: 0 });
    reading = readPart(source, reading.next);
  }
  return parts;
}

function lineStartOf({ part, by }: PlacedPart): number {
  return part.lineStart + by;
}

function moved(placed: PlacedPart, by: number): PlacedPart {
  return by === 0 ? placed : { part: placed.part, by: placed.by + by };
}

/** A changed stretch of the old text; before and behind it both texts are the same, and the same is masked. */
interface Change {
  readonly start: number;
  readonly end: number;
}

/** Undefined where the whole bodies are the same. */
function changeBetween(before: ReadBody, text: string, masked: string, bodyStart: number): Change | undefined {
  const old = before.text.slice(before.bodyStart);
  const fresh = text.slice(bodyStart);
  let head = commonHead(old, fresh);
  let tail = commonTail(old, fresh, Math.min(old.length, fresh.length) - head);
  if (before.masked !== before.text || masked !== text) {
    const oldMasked = before.masked.slice(before.bodyStart);
    const freshMasked = masked.slice(bodyStart);
    head = Math.min(head, commonHead(oldMasked, freshMasked));
    tail = Math.min(tail, commonTail(oldMasked, freshMasked, Math.min(old.length, fresh.length) - head));
  }
  if (head === old.length && head === fresh.length) return undefined;
  return { start: before.bodyStart + head, end: before.text.length - tail };
}

/** How many of the first parts nothing has changed of that was looked at to read them. */
function countOfKept(parts: readonly PlacedPart[], changeStart: number): number {
  const touched = firstFrom(parts.length, (index) => {
    const { part, by } = parts[index] as PlacedPart;
    return part.range.end + by >= changeStart;
  });
  return Math.max(0, touched - LINES_AHEAD);
}

/** The parts behind a change, until the reading arrives at one of them. */
class Rest {
  readonly #parts: readonly PlacedPart[];
  #next: number;

  constructor(parts: readonly PlacedPart[], changeEnd: number) {
    this.#parts = parts;
    this.#next = parts.findIndex((placed) => lineStartOf(placed) >= changeEnd);
    if (this.#next < 0) this.#next = parts.length;
  }

  /** All parts from the one on that began at `lineStart` of the old text; undefined when none did. */
  beginningAt(lineStart: number): readonly PlacedPart[] | undefined {
    const next = () => this.#parts[this.#next];
    for (let placed = next(); placed && lineStartOf(placed) < lineStart; placed = next()) this.#next++;
    const placed = next();
    return placed && lineStartOf(placed) === lineStart ? this.#parts.slice(this.#next) : undefined;
  }
}
