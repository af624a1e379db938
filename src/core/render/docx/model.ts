import { COLORS } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { MM_PER_POINT } from "../../standard/sizes";
import { TYPEFACES, type Typeface } from "../../standard/typefaces";
import { xmlText } from "../xml-text";
import type { Align, StyleId } from "./styles";

/** The document as its templates print it. Lengths in twips unless they say otherwise; null is “as the style has it”. */
export type BlockModel = ParagraphModel | TableModel;

export interface ParagraphModel {
  readonly type: "paragraph";
  readonly table: null;
  readonly style: StyleId;
  readonly runs: readonly RunModel[];
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  /** Whether a page that ends in it takes or leaves two lines at least. */
  readonly widowControl: boolean;
  /** Whether a line may end within a word. */
  readonly partsWords: boolean;
  readonly rule: RuleModel | null;
  readonly tabs: readonly TabModel[] | null;
  readonly spacing: SpacingModel | null;
  readonly indent: IndentModel | null;
  readonly align: Align | null;
  /** The section that ends with this paragraph. */
  readonly section: SectionModel | null;
  /** A box that hangs on this paragraph's page. */
  readonly box: BoxModel | null;
  /** Whether the paragraph's end came in or went out. */
  readonly endRevision: RevisionModel | null;
  /** How it was set before, where it is set otherwise now. */
  readonly formerly: (ParagraphProperties & RevisionMark) | null;
}

/** How a paragraph is set. */
export type ParagraphProperties = Pick<
  ParagraphModel,
  | "style"
  | "keepNext"
  | "pageBreakBefore"
  | "widowControl"
  | "partsWords"
  | "rule"
  | "tabs"
  | "spacing"
  | "indent"
  | "align"
>;

/** Who changed something and when, as a word processor records it (ECMA-376 part 1, 17.13.5). */
export interface RevisionMark {
  /** The mark's number in the document. */
  readonly id: number;
  readonly author: string;
  /** Such as 2026-08-04T17:30:00Z; null when it is not known. */
  readonly date: string | null;
}

/** Something that came in (`ins`) or went out (`del`). */
export interface RevisionModel extends RevisionMark {
  readonly type: "ins" | "del";
}

/** Text in one face; a picture stands in a run of its own. */
export interface RunModel {
  readonly text: string;
  /** The element that its text stands in: what went out is not text to whoever knows no changes. */
  readonly textElement: "t" | "delText";
  readonly font: string | null;
  readonly halfPoints: number | null;
  /** What is added between its characters, in twips. */
  readonly spacing: number | null;
  /** Whether it is bold, as the file writes it; null as the style has it. */
  readonly bold: "1" | "0" | null;
  /** The language of its Latin letters and digits; null as the style has it. */
  readonly language: string | null;
  readonly lineBreak: boolean;
  readonly tab: boolean;
  readonly picture: PictureModel | null;
  /** What stands before and after the page's number; null where the run is no page number. */
  readonly pageNumber: { readonly before: string; readonly after: string } | null;
  readonly revision: RevisionModel | null;
  /** How it was set before, where it is set otherwise now. */
  readonly formerly: (RunProperties & RevisionMark) | null;
}

/** How text is set. */
export type RunProperties = Pick<RunModel, "font" | "halfPoints" | "spacing" | "bold" | "language">;

/** A rule above or below a paragraph: a border, so that it stays with its text. Width in eighths of a point. */
export interface RuleModel {
  readonly side: "top" | "bottom";
  readonly width: number;
  /** White between text and rule, in points, at most 31. */
  readonly space: number;
  readonly color: string;
}

export interface TabModel {
  readonly kind: "left" | "center" | "right";
  readonly position: number;
}

export interface SpacingModel {
  readonly before: number | null;
  readonly after: number | null;
  /** A fixed height of the lines. */
  readonly line: number | null;
}

export interface IndentModel {
  readonly left: number | null;
  readonly right: number | null;
  /** In hundredths of a character; word processors that know it prefer it to `right`. */
  readonly rightChars: number | null;
  readonly firstLine: number | null;
  readonly hanging: number | null;
}

export interface TableModel {
  readonly type: "table";
  readonly table: {
    readonly width: number;
    /** White between a cell's edges and its text; null where the table has no lines. */
    readonly ruled: { readonly across: number; readonly above: number } | null;
    readonly columns: readonly number[];
    readonly rows: readonly RowModel[];
  };
}

export interface RowModel {
  readonly revision: RevisionModel | null;
  readonly isHeader: boolean;
  readonly cells: readonly CellModel[];
}

export interface CellModel {
  readonly width: number;
  readonly paragraphs: readonly ParagraphModel[];
}

/** In EMU. */
export interface PictureModel {
  readonly id: number;
  readonly relationship: string;
  readonly name: string;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
}

/** A text box that hangs on the page. */
export interface BoxModel {
  /** Its number among drawings. */
  readonly id: number;
  readonly name: string;
  /** In EMU, from the page's upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** White between the content and the box's lower edge, in EMU. */
  readonly below: number;
  /** The same in points, for readers that know only the older form of drawings. */
  readonly points: Readonly<Record<"left" | "top" | "width" | "height" | "below", number>>;
  /** Whether it reaches down to the page's edge: it then keeps text away and grows upwards with its content. */
  readonly reachesFoot: boolean;
  /** Whether its text reads downwards. */
  readonly turned: boolean;
  readonly table: RuledRows | null;
  /** Below the table. Never empty. */
  readonly paragraphs: readonly ParagraphModel[];
  readonly revision: RevisionModel | null;
}

/** Rows as wide as the text, with rules between them. */
export interface RuledRows {
  readonly width: number;
  readonly rows: readonly RuledRow[];
}

export interface RuledRow {
  readonly revision: RevisionModel | null;
  /** At least so high. */
  readonly height: number;
  /** Widths in eighths of a point; null where no rules are drawn. */
  readonly rules: { readonly top: number; readonly bottom: number } | null;
  readonly paragraphs: readonly ParagraphModel[];
}

export interface SectionModel {
  readonly landscape: boolean;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly headerDistance: number;
  readonly footerDistance: number;
  /** The grid's line. */
  readonly line: number;
  /** Relationships of the footers; null where the first page has none of its own. */
  readonly firstFooter: string | null;
  readonly oddFooter: string;
  readonly evenFooter: string;
}

type ParagraphOptions = Partial<Omit<ParagraphModel, "type" | "table" | "style" | "runs" | "spacing" | "indent">> & {
  readonly spacing?: Partial<SpacingModel>;
  readonly indent?: Partial<IndentModel>;
};

const PLAIN = {
  type: "paragraph",
  table: null,
  keepNext: false,
  pageBreakBefore: false,
  widowControl: false,
  partsWords: false,
  rule: null,
  tabs: null,
  spacing: null,
  indent: null,
  align: null,
  section: null,
  box: null,
  endRevision: null,
  formerly: null,
} as const;
const NO_SPACING: SpacingModel = { before: null, after: null, line: null };
const NO_INDENT: IndentModel = { left: null, right: null, rightChars: null, firstLine: null, hanging: null };

/** A paragraph in a style; a text stands for one plain run. */
export function paragraph(
  style: StyleId,
  content: string | readonly RunModel[],
  { spacing, indent, ...options }: ParagraphOptions = {},
): ParagraphModel {
  return {
    ...PLAIN,
    style,
    runs: merged(typeof content === "string" ? textRuns(content) : content),
    ...options,
    spacing: spacing && Object.values(spacing).some((value) => value !== null) ? { ...NO_SPACING, ...spacing } : null,
    indent: indent ? { ...NO_INDENT, ...indent } : null,
  };
}

function textRuns(text: string): readonly RunModel[] {
  return text === "" ? [] : [run(text)];
}

/** Runs that look alike and have the same history are one, as if they had been typed in one go. */
export function merged(runs: readonly RunModel[]): readonly RunModel[] {
  const result: RunModel[] = [];
  for (const next of runs) {
    const last = result.at(-1);
    if (last && isContinuedBy(last, next)) result[result.length - 1] = { ...last, text: last.text + next.text };
    else result.push(next);
  }
  return result;
}

function isContinuedBy(last: RunModel, next: RunModel): boolean {
  const isSeparate = next.tab || next.lineBreak || next.picture !== null || last.picture !== null;
  return (
    !isSeparate &&
    last.font === next.font &&
    last.bold === next.bold &&
    last.halfPoints === next.halfPoints &&
    last.spacing === next.spacing &&
    last.language === next.language &&
    last.revision === next.revision &&
    last.formerly === next.formerly
  );
}

/** The language that Latin letters and digits are marked with to be broken as Chinese is. */
export const CHINESE = "zh-CN";

/** Colours are written without `#`. */
export const RED = COLORS.red.slice(1);

/** A rule's width as borders count it. `mm` in millimetres. */
export function eighths(mm: number): number {
  return Math.round((mm / MM_PER_POINT) * 8);
}

const WEIGHTS = { bold: "1", regular: "0" } as const;

export interface RunOptions {
  readonly typeface?: Typeface | undefined;
  readonly points?: number;
  readonly weight?: keyof typeof WEIGHTS | undefined;
  /** What stands before the text. */
  readonly after?: "line break" | "tab" | undefined;
  readonly picture?: PictureModel;
}

/** Text that differs from its paragraph's style only in what is given. */
export function run(text: string, options: RunOptions = {}): RunModel {
  return {
    text: xmlText(text),
    textElement: "t",
    font: options.typeface ? TYPEFACES[options.typeface].documentFamily : null,
    halfPoints: options.points === undefined ? null : Math.round(options.points * 2),
    spacing: null,
    bold: options.weight ? WEIGHTS[options.weight] : null,
    language: null,
    lineBreak: options.after === "line break",
    tab: options.after === "tab",
    picture: options.picture ?? null,
    pageNumber: null,
    revision: null,
    formerly: null,
  };
}

/** The page's number in the house's form, between dashes as a rule (7.5). */
export function pageNumberRun({ pageNumber }: HouseStyle): RunModel {
  const [before = "", after = ""] = pageNumber.split("1");
  return { ...run(""), pageNumber: { before, after } };
}
