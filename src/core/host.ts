import type { HouseStyle } from "./standard/house-style";
import type { Typeface } from "./standard/typefaces";

/** A day of the calendar; month 1–12, day 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** One face of a font file, opened only when it is needed. */
export interface FontFace {
  /** The family's name as the user knows it, such as 仿宋_GB2312. */
  readonly family: string;
  /** Whether the face only stands in for the typeface that the standard names. */
  readonly substitute: boolean;
  /** Which face of a collection; absent in a file that holds one face. */
  readonly postscriptName?: string;
  /** Which weight of a variable font is drawn (400 is regular); absent in a font of one weight. */
  readonly weight?: number;
  /** A name for caches: equal for equal bytes. */
  readonly id: string;
  /** The whole file's bytes. */
  data(): Uint8Array;
  /**
   * A part of those bytes, for readers that need little of a long file; absent where only the whole is to be had.
   * @throws RangeError when the file ends before
   */
  part?(offset: number, length: number): Uint8Array;
  /** Whether the face may hold the character, as far as is known without opening it; absent means “perhaps”. */
  mayCover?(codePoint: number): boolean;
}

/** Hands out fonts: for each typeface the faces to ask in turn, character by character. */
export interface FontLibrary {
  facesFor(typeface: Typeface): readonly FontFace[];
}

export type LogLevel = "debug" | "info" | "warn" | "error";

/** Everything that the core needs from outside. Each side (command line, editor, tests) supplies its own. */
export interface Host {
  /** Today's date: rules and templates never ask a clock. */
  today(): CalendarDate;
  readonly fonts: FontLibrary;
  /** How the office that the draft belongs to sets its documents. */
  readonly houseStyle: HouseStyle;
  /** The bytes of a picture named in a draft; undefined when it is missing or outside the workspace. */
  readPicture(path: string): Uint8Array | undefined;
  log(level: LogLevel, message: string, data?: Readonly<Record<string, unknown>>): void;
}
