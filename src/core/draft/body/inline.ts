import { range } from "../../text/range";
import type { Inline } from "../draft";
import { isWhite } from "../lines";
import { MASK } from "./comments";

const STRONG = "**";
const ESCAPED_PIPE = "\\|";

/** A marker: what stands between two pieces and is not on the page. */
interface Marker {
  readonly start: number;
  readonly end: number;
  readonly turnsStrong: boolean;
}

/**
 * The pieces of the stretch of `masked` text: cut at comments and at pairs of `**`, and in a table's cell behind the
 * backslash of an escaped pipe.
 */
export function inlineOf(masked: string, start: number, end: number, inCell = false): Inline[] {
  const words = masked.slice(start, end);
  // Nearly every line is one piece.
  if (!mayHoldMarker(words, inCell))
    return words === "" ? [] : [{ text: words, range: range(start, end), strong: false }];
  const pieces: Inline[] = [];
  let position = start;
  let strong = false;
  const add = (to: number) => {
    if (to > position) pieces.push({ text: masked.slice(position, to), range: range(position, to), strong });
  };
  for (const marker of markersOf(masked, start, end, inCell)) {
    add(marker.start);
    position = marker.end;
    if (marker.turnsStrong) strong = !strong;
  }
  add(end);
  return pieces;
}

function mayHoldMarker(words: string, inCell: boolean): boolean {
  return words.includes(MASK) || words.includes(STRONG) || (inCell && words.includes(ESCAPED_PIPE));
}

function markersOf(masked: string, start: number, end: number, inCell: boolean): Marker[] {
  const markers = [...cutsOf(masked, start, end, inCell), ...strongMarkers(masked, start, end)];
  return markers.sort((a, b) => a.start - b.start);
}

function* cutsOf(masked: string, start: number, end: number, inCell: boolean): Generator<Marker> {
  for (let offset = start; offset < end; offset++) {
    if (masked[offset] === MASK) {
      const from = offset;
      while (offset < end && masked[offset] === MASK) offset++;
      yield { start: from, end: offset--, turnsStrong: false };
    } else if (inCell && masked.startsWith(ESCAPED_PIPE, offset) && offset + 1 < end) {
      yield { start: offset, end: offset + 1, turnsStrong: false };
    }
  }
}

/** Pairs of `**` that hug what they enclose; a mark without a partner is text. */
function strongMarkers(masked: string, start: number, end: number): Marker[] {
  // Only the stretch is searched: looking for a mark in all the text behind every line would take its square in time.
  const words = masked.slice(start, end);
  const markers: Marker[] = [];
  let opening: Marker | undefined;
  for (let offset = words.indexOf(STRONG); offset >= 0; ) {
    const behind = offset + STRONG.length;
    const marker = { start: start + offset, end: start + behind, turnsStrong: true };
    const opens = !opening && behind < words.length && words[behind] !== "*" && !isWhite(words.charCodeAt(behind));
    const closes = opening && marker.start > opening.end && !isWhite(words.charCodeAt(offset - 1));
    if (opening && closes) markers.push(opening, marker);
    if (opens) opening = marker;
    else if (closes) opening = undefined;
    offset = words.indexOf(STRONG, opens || closes ? behind : offset + 1);
  }
  return markers;
}

/** The pieces without white space at the beginning and end of the whole. */
export function trimPieces(pieces: readonly Inline[]): Inline[] {
  let first = 0;
  let last = pieces.length;
  while (first < last && pieces[first]?.text.trim() === "") first++;
  while (last > first && pieces[last - 1]?.text.trim() === "") last--;
  return pieces.slice(first, last).map((piece, index, all) => {
    const left = index === 0 ? piece.text.length - piece.text.trimStart().length : 0;
    const right = index === all.length - 1 ? piece.text.length - piece.text.trimEnd().length : 0;
    return left || right ? cutPiece(piece, left, right) : piece;
  });
}

/** The piece without `left` characters at its head and `right` at its tail. */
export function cutPiece(piece: Inline, left: number, right = 0): Inline {
  const { start, end } = piece.range;
  return {
    text: piece.text.slice(left, piece.text.length - right),
    range: range(start + left, end - right),
    strong: piece.strong,
  };
}
