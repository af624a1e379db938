import { movedRange } from "../draft/moved";
import { CHARACTER_HEIGHT, LETTER, LINE_PITCH, PAGE, SEVEN_EIGHTHS, TYPE_AREA } from "../standard/geometry";
import type { Bundle } from "./bundle";
import type { Item } from "./page";
import { moved, type Strip } from "./strip";

/** The part of a page that text fills, in mm. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
  readonly landscape: boolean;
  /** From the top of one line of 3号 type to that of the next. */
  readonly pitch: number;
}

/** The white between two lines in the frame, in mm. */
export function leadingOf({ pitch }: Frame): number {
  return pitch - CHARACTER_HEIGHT;
}

/** The frames of a document's pages. */
export interface Frames {
  readonly portrait: Frame;
  readonly landscape: Frame;
  /** The first page of the letter format: its text may reach to 7/8 of a character above the lower double rule (10.1). */
  readonly letterFirst: Frame;
}

/** The type area (5.2.1). */
export const PORTRAIT: Frame = {
  left: TYPE_AREA.left,
  top: TYPE_AREA.top,
  width: TYPE_AREA.width,
  bottom: TYPE_AREA.bottom,
  landscape: false,
  pitch: LINE_PITCH,
};

/** The type area of a page turned on its side: its head lies at the left edge of the sheet (clause 8). */
export const LANDSCAPE: Frame = {
  left: PAGE.height - TYPE_AREA.bottom,
  top: TYPE_AREA.left,
  width: TYPE_AREA.height,
  bottom: TYPE_AREA.right,
  landscape: true,
  pitch: LINE_PITCH,
};

/**
 * The frames for lines that follow each other at `pitch` mm. Those of the standard fill the type area from edge to edge;
 * at any other pitch a line stands in the middle of a row of that height, as word processors set it, and the first row
 * begins at the type area's upper edge.
 */
export function framesFor(pitch: number): Frames {
  const inset = pitch === LINE_PITCH ? 0 : (pitch - CHARACTER_HEIGHT) / 2;
  const within = (frame: Frame): Frame => ({
    ...frame,
    top: frame.top + inset,
    bottom: frame.bottom - inset,
    pitch,
  });
  const letterBottom = PAGE.height - LETTER.lowerRuleFromBottom - SEVEN_EIGHTHS;
  return {
    portrait: within(PORTRAIT),
    landscape: within(LANDSCAPE),
    letterFirst: { ...within(PORTRAIT), bottom: letterBottom },
  };
}

/** A strip and what it was made with. */
export interface Member {
  readonly strip: Strip;
  readonly bundle: Bundle;
}

/** A strip and where its upper edge lies, in mm from the page's top. */
export interface PlacedStrip extends Member {
  readonly top: number;
}

/** A page filled with strips. */
export interface Sheet {
  readonly frame: Frame;
  readonly placed: readonly PlacedStrip[];
  /** Where its content ends, in mm; the frame's top on an empty page. */
  readonly bottom: number;
  /** From one line to the next in mm where they were drawn together or apart; absent on the grid. */
  readonly linePitch?: number;
  /** How far its text has been moved in the draft since it was filled. */
  readonly movedBy: number;
}

/** What stands on the sheet, the text's ranges where it is in the draft now. */
export function itemsOn({ placed, movedBy }: Sheet): readonly Item[] {
  return placed.flatMap(({ strip, top, bundle }) => {
    const by = bundle.by + (bundle.isFront ? 0 : movedBy);
    return strip.items.map((item) => withRangeMoved(moved(item, 0, top), by));
  });
}

function withRangeMoved(item: Item, by: number): Item {
  if (by === 0 || !("range" in item) || !item.range) return item;
  return { ...item, range: movedRange(item.range, by) };
}
