import { LazyLines, linesOf } from "../lines";
import { haveOneShape, movedBlock, movedParagraph, movedRange } from "../moved";
import type { Part } from "./part";
import { LINES_AHEAD, readPart } from "./parts";
import type { BodySource } from "./source";

/** A text with the places of its comments, and the parts of its body. */
export interface ReadBody {
  readonly text: string;
  readonly masked: string;
  readonly bodyStart: number;
  readonly parts: readonly Part[];
}

/** Reads the parts of a body. */
export function readParts(text: string, masked: string, bodyStart: number): readonly Part[] {
  return [...partsFrom({ masked, lines: new LazyLines(linesOf(text, bodyStart, masked)) })];
}

function* partsFrom(source: BodySource): Generator<Part> {
  let reading = readPart(source, 0);
  while (reading) {
    yield reading.part;
    reading = readPart(source, reading.next);
  }
}

/**
 * The same as `readParts`, but parts of `before` that stand in unchanged text are taken over, moved where the text before
 * them has grown or shrunk: only what a change may have touched is read again.
 */
export function rereadParts(before: ReadBody, text: string, masked: string, bodyStart: number): readonly Part[] {
  const change = changeBetween(before, text, masked, bodyStart);
  const kept = keptParts(before.parts, change.start);
  const moved = bodyStart - before.bodyStart;
  const parts: Part[] = kept.map((part) => movedPart(part, moved));
  const from = kept.length === 0 ? bodyStart : ((before.parts[kept.length]?.lineStart ?? before.bodyStart) + moved);
  const rest = new Rest(before.parts, change.end, text.length - before.text.length);
  const source: BodySource = { masked, lines: new LazyLines(linesOf(text, from, masked)) };
  for (const part of partsFrom(source)) {
    const taken = rest.beginningAt(part.lineStart);
    if (taken) return [...parts, ...taken];
    parts.push(part);
  }
  return parts;
}

/** A changed stretch of the old text; before and behind it both texts are the same, and the same is masked. */
interface Change {
  readonly start: number;
  readonly end: number;
}

function changeBetween(before: ReadBody, text: string, masked: string, bodyStart: number): Change {
  const oldLength = before.text.length - before.bodyStart;
  const most = Math.min(oldLength, text.length - bodyStart);
  const isSame = (old: number, fresh: number) =>
    before.text.charCodeAt(old) === text.charCodeAt(fresh) &&
    before.masked.charCodeAt(old) === masked.charCodeAt(fresh);
  let head = 0;
  while (head < most && isSame(before.bodyStart + head, bodyStart + head)) head++;
  let tail = 0;
  while (tail < most - head && isSame(before.text.length - 1 - tail, text.length - 1 - tail)) tail++;
  return { start: before.bodyStart + head, end: before.text.length - tail };
}

/** The first parts that nothing has changed of what was looked at to read them. */
function keptParts(parts: readonly Part[], changeStart: number): readonly Part[] {
  let whole = 0;
  for (let high = parts.length; whole < high; ) {
    const middle = (whole + high) >> 1;
    if ((parts[middle] as Part).range.end < changeStart) whole = middle + 1;
    else high = middle;
  }
  return parts.slice(0, Math.max(0, whole - LINES_AHEAD));
}

/** The parts behind a change, until the reading arrives at one of them. */
class Rest {
  readonly #parts: readonly Part[];
  readonly #moved: number;
  #next: number;

  constructor(parts: readonly Part[], changeEnd: number, moved: number) {
    this.#parts = parts;
    this.#moved = moved;
    this.#next = parts.findIndex((part) => part.lineStart >= changeEnd);
    if (this.#next < 0) this.#next = parts.length;
  }

  /** All parts from the one that begins at `lineStart` of the new text on, in their new places. */
  beginningAt(lineStart: number): readonly Part[] | undefined {
    const old = lineStart - this.#moved;
    while ((this.#parts[this.#next]?.lineStart ?? Number.POSITIVE_INFINITY) < old) this.#next++;
    if (this.#parts[this.#next]?.lineStart !== old) return undefined;
    return this.#parts.slice(this.#next).map((part) => movedPart(part, this.#moved));
  }
}

function movedPart(part: Part, by: number): Part {
  if (by === 0) return part;
  const place = { lineStart: part.lineStart + by, range: movedRange(part.range, by) };
  if (part.type === "block") return { type: "block", ...place, block: movedBlock(part.block, by) };
  const { openingRange, number, landscape } = part.opening;
  const opening = { openingRange: haveOneShape(movedRange(openingRange, by), openingRange), number, landscape };
  return { type: "opening", ...place, opening, title: part.title && movedParagraph(part.title, by) };
}
