import type { ElementName } from "../standard/elements";
import type { Typeface } from "../standard/typefaces";
import type { Range } from "../text/range";

/** One side of paper with everything placed on it; millimetres from the top left corner, y downwards. */
export interface Page {
  /** Counted from 1, blank pages included. */
  readonly number: number;
  /** 210 × 297; 297 × 210 on a landscape page, which is turned 90° counter-clockwise when it is bound. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** From one line of text to the next in mm where they were drawn together or apart (7.3.5.5); absent on the grid. */
  readonly linePitch?: number;
}

export type Item = TextItem | RuleItem | ImageItem | SealItem;

/** What an item is part of: an element of the standard, or one of the parts that have no key. */
export type Part = ElementName | "正文" | "附件标题" | "附件正文" | "表格" | "图片" | "页码" | "分隔线";

/** A run of characters in one typeface and size on one line. */
export interface TextItem {
  readonly type: "text";
  /** Left edge of the first character's cell. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** In points. */
  readonly size: number;
  readonly font: Typeface;
  readonly text: string;
  /** Left edge of each character's cell; one for each code point of `text`. */
  readonly xs: readonly number[];
  /** Width of each character's cell: a renderer sets the glyph within it and relies on no font's advance. */
  readonly widths: readonly number[];
  readonly color: string;
  readonly bold?: boolean;
  readonly element: Part;
  /** The source that the text came from; absent for text that the layout supplies (labels, page numbers). */
  readonly range?: Range;
  /** Clockwise turn about (x, y) in degrees; absent for upright text. */
  readonly rotation?: 90;
}

/** A straight line. */
export interface RuleItem {
  readonly type: "rule";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Thickness in mm, centred on the line. */
  readonly width: number;
  readonly color: string;
  readonly element: Part;
}

export interface ImageItem {
  readonly type: "image";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly alternative: string;
  readonly element: Part;
  readonly range: Range;
}

/** The place kept for a seal: shown as an outline in the preview, never printed. */
export interface SealItem {
  readonly type: "seal";
  /** The centre. */
  readonly x: number;
  readonly y: number;
  readonly diameter: number;
  readonly organ: string;
  readonly element: "印章";
}
