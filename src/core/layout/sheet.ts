import { PAGE, TYPE_AREA } from "../standard/geometry";
import type { Item } from "./page";
import type { PlacedStrip } from "./strip";

/** The part of a page that text fills, in mm. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
  readonly landscape: boolean;
}

/** The type area (5.2.1). */
export const PORTRAIT: Frame = {
  left: TYPE_AREA.left,
  top: TYPE_AREA.top,
  width: TYPE_AREA.width,
  bottom: TYPE_AREA.bottom,
  landscape: false,
};

/** The type area of a page turned on its side: its head lies at the left edge of the sheet (clause 8). */
export const LANDSCAPE: Frame = {
  left: PAGE.height - TYPE_AREA.bottom,
  top: TYPE_AREA.left,
  width: TYPE_AREA.height,
  bottom: TYPE_AREA.right,
  landscape: true,
};

/** A page while it is being filled. */
export interface Sheet {
  readonly frame: Frame;
  /** What fills the frame, from the top down. */
  readonly placed: readonly PlacedStrip[];
  /** What stands on the page besides: the imprint. */
  readonly items: readonly Item[];
  /** Where its content ends, in mm; the frame's top on an empty page. */
  readonly bottom: number;
  /** Whether it carries a page number; blank pages and what stands behind them do not (7.5). */
  readonly isNumbered: boolean;
}
