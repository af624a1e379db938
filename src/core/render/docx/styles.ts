import { TEXT_TYPEFACES } from "../../layout/latin";
import { COLORS, ONE_LINE, TWO_LINES } from "../../standard/geometry";
import { type HouseStyle, levelTypeface } from "../../standard/house-style";
import { NUMBERING, type NumberingStyle } from "../../standard/numbering";
import { POINTS } from "../../standard/sizes";
import { TYPEFACES, type Typeface } from "../../standard/typefaces";
import {
  BREAK_LINE,
  CHARACTER,
  CHARACTER_SPACING,
  fixedSlack,
  fullLine,
  type Grid,
  gridWhite,
  tableLine,
  tightLine,
  tightSlack,
  twips,
} from "./measures";

export type StyleId =
  | "Body"
  | "CopyNumber"
  | "Secrecy"
  | "Urgency"
  | "IssuerMark"
  | "DocumentNumber"
  | "Signer"
  | "MinutesHead"
  | "BulletinHead"
  | "Title"
  | "BylineNumber"
  | "Byline"
  | "BylineDate"
  | "Addressee"
  | "Salutation"
  | `Heading${1 | 2 | 3 | 4}`
  | "Chapter"
  | "Section"
  | "Article"
  | "AttachmentNote"
  | "Attendance"
  | "Signature"
  | "Date"
  | "Note"
  | "AttachmentNumber"
  | "AttachmentTitle"
  | "TableText"
  | "TableHeader"
  | "Picture"
  | "PictureCaption"
  | "Copy"
  | "ReportedTo"
  | "SentTo"
  | "IssuedTo"
  | "PrintingOrgan"
  | "PrintRun"
  | "PageNumber"
  | "Break";

export type Align = "left" | "center" | "right" | "both" | "distribute";

/** A named paragraph style. Lengths in twips; null is “as Normal has it”. */
export interface Style {
  readonly id: StyleId;
  /** What the word processor shows. */
  readonly name: string;
  readonly typeface: Typeface;
  readonly points: number;
  readonly bold: boolean;
  readonly color: string;
  readonly align: Align;
  /** First-line indent in characters. */
  readonly indent: number;
  /** A fixed height of the lines; 0 is the grid's. */
  readonly line: number;
  /** As high as what stands in it, and not a number of lines of the grid. */
  readonly offGrid: boolean;
  readonly before: number;
  readonly after: number;
  /** The place in the document's outline, 0 the highest; null outside of it. */
  readonly outline: number | null;
  readonly keepNext: boolean;
  /** Running text: its lines are spaced so that they end where ours do (fit-lines.ts). */
  readonly flows: boolean;
}

const TITLE_LINE = fullLine(POINTS.二号);
const TITLE_SLACK = fixedSlack(POINTS.二号, TITLE_LINE);

/** From a title to what follows: one line of white (7.3.2). */
export function afterTitle({ slack }: Grid): number {
  return Math.round(twips(ONE_LINE) - TITLE_SLACK.below - slack);
}

const TIGHT = tightSlack(POINTS.三号);

/** What a space before a tight line must be for `mm` of white below another one, which is set in `points`. */
export function whiteAbove(mm: number, points: number): number {
  return Math.round(twips(mm) - tightSlack(points) - TIGHT);
}

/** Two lines of white between a tight line and text in the grid. */
export function whiteAboveGrid({ slack }: Grid): number {
  return Math.round(twips(TWO_LINES) - TIGHT - slack);
}

/** Two lines of white between a rule and the title (7.3.1). */
const TITLE_ABOVE = Math.round(twips(TWO_LINES) - TITLE_SLACK.above);

const PLAIN = {
  typeface: "fangsong",
  points: POINTS.三号,
  bold: false,
  color: COLORS.black,
  align: "both",
  indent: 0,
  line: 0,
  offGrid: false,
  before: 0,
  after: 0,
  outline: null,
  keepNext: false,
  flows: false,
} as const satisfies Partial<Style>;

const tight = { line: tightLine(POINTS.三号) } as const;
const title = { typeface: "title-song", points: POINTS.二号, align: "center", line: TITLE_LINE } as const;
const imprint = { points: POINTS.四号, line: fullLine(POINTS.四号) } as const;

function heading(id: StyleId, name: string, numbering: NumberingStyle, more: Partial<Style> = {}): Style {
  const entry = NUMBERING.find((candidate) => candidate.style === numbering);
  const typeface = entry?.typeface ?? "fangsong";
  const outline = (entry?.depth ?? 1) - 1;
  return { ...PLAIN, id, name, typeface, indent: 2, outline, flows: true, ...more };
}

/**
 * The styles, one for each element and level, as the house has them; names as the standard has them (GB/T 9704—2012 7;
 * standard.md §1.4).
 */
export function stylesOf(house: HouseStyle, grid: Grid): readonly Style[] {
  const text = { ...PLAIN, typeface: house.bodyTypeface };
  const level = (depth: number) => ({ typeface: levelTypeface(house, depth), bold: house.boldLevels.includes(depth) });
  const table = { ...PLAIN, points: house.tableSize, line: tableLine(house.tableSize) };
  const after = afterTitle(grid);
  const aboveTitle = Math.round(grid.line + grid.slack - TITLE_SLACK.above);
  // biome-ignore format: a table reads best with one row a line
  return [
    { ...text, id: "Body", name: "公文正文", indent: 2, flows: true },
    { ...PLAIN, id: "CopyNumber", name: "份号", typeface: house.copyNumberTypeface, align: "left" },
    { ...PLAIN, id: "Secrecy", name: "密级", typeface: "hei", align: "left" },
    { ...PLAIN, id: "Urgency", name: "紧急程度", typeface: "hei", align: "left" },
    { ...PLAIN, id: "IssuerMark", name: "发文机关标志", typeface: "title-song", points: house.issuerMarkSize, color: COLORS.red, align: "center", line: tightLine(house.issuerMarkSize) },
    { ...PLAIN, id: "DocumentNumber", name: "发文字号", align: "center", ...tight },
    { ...PLAIN, id: "Signer", name: "签发人", align: "left", ...tight },
    { ...PLAIN, id: "MinutesHead", name: "纪要版头", align: "left", ...tight },
    { ...PLAIN, id: "BulletinHead", name: "简报报头", align: "left", ...tight },
    { ...PLAIN, id: "Title", name: "公文标题", ...title, before: TITLE_ABOVE, after },
    { ...PLAIN, id: "BylineNumber", name: "标题下发文字号", align: "center" },
    { ...PLAIN, id: "Byline", name: "标题下署名", typeface: "kai", align: "center" },
    { ...PLAIN, id: "BylineDate", name: "标题下成文日期", typeface: "kai", align: "center" },
    { ...PLAIN, id: "Addressee", name: "主送机关", flows: true },
    { ...PLAIN, id: "Salutation", name: "称谓", flows: true },
    heading("Heading1", "一级标题", "level-1", level(1)),
    heading("Heading2", "二级标题", "level-2", level(2)),
    heading("Heading3", "三级标题", "level-3", level(3)),
    heading("Heading4", "四级标题", "level-4", level(4)),
    heading("Chapter", "章标题", "chapter", { indent: 0, align: "center", flows: false }),
    heading("Section", "节标题", "section", { indent: 0, align: "center", flows: false }),
    heading("Article", "条文", "article", { typeface: house.bodyTypeface }),
    { ...PLAIN, id: "AttachmentNote", name: "附件说明", flows: true },
    { ...PLAIN, id: "Attendance", name: "参加人员" },
    { ...PLAIN, id: "Signature", name: "发文机关署名", align: "right", keepNext: true },
    { ...PLAIN, id: "Date", name: "成文日期", align: "right" },
    { ...PLAIN, id: "Note", name: "附注", indent: 2, before: house.noteApart ? gridWhite(grid, ONE_LINE) : 0 },
    { ...PLAIN, id: "AttachmentNumber", name: "附件编号", typeface: "hei", align: "left", keepNext: true },
    { ...PLAIN, id: "AttachmentTitle", name: "附件标题", ...title, before: aboveTitle, after, outline: 0, keepNext: true },
    { ...table, id: "TableText", name: "表格文字", typeface: house.tableTypeface, align: "left" },
    { ...table, id: "TableHeader", name: "表头文字", typeface: "hei", align: "center" },
    { ...PLAIN, id: "Picture", name: "图片", align: "center", keepNext: true, offGrid: true },
    { ...PLAIN, id: "PictureCaption", name: "图片题注", align: "center", ...imprint },
    { ...PLAIN, id: "Copy", name: "抄送机关", ...imprint, flows: true },
    { ...PLAIN, id: "ReportedTo", name: "报", ...imprint, flows: true },
    { ...PLAIN, id: "SentTo", name: "送", ...imprint, flows: true },
    { ...PLAIN, id: "IssuedTo", name: "发", ...imprint, flows: true },
    { ...PLAIN, id: "PrintingOrgan", name: "印发机关", ...imprint, align: "left" },
    { ...PLAIN, id: "PrintRun", name: "印数", ...imprint, align: "left" },
    { ...PLAIN, id: "PageNumber", name: "公文页码", typeface: house.pageNumberTypeface, points: POINTS.四号, line: POINTS.四号 * 20 },
    { ...PLAIN, id: "Break", name: "版面控制", line: BREAK_LINE },
  ];
}

/** The style of a heading on each ladder. */
export const HEADING_STYLES: Readonly<Record<NumberingStyle, StyleId>> = {
  "level-1": "Heading1",
  "level-2": "Heading2",
  "level-3": "Heading3",
  "level-4": "Heading4",
  chapter: "Chapter",
  section: "Section",
  article: "Article",
};

/** The typeface's font, and the one for digits and Latin letters beside it. */
function fontsOf(typeface: Typeface, { latinTypeface }: HouseStyle) {
  const font = TYPEFACES[typeface].documentFamily;
  const isText = TEXT_TYPEFACES.includes(typeface);
  return { font, latinFont: latinTypeface && isText ? TYPEFACES[latinTypeface].documentFamily : font };
}

/** What the style sheet's template prints. */
export function styleSheet(styles: readonly Style[], house: HouseStyle): object {
  return {
    ...fontsOf("fangsong", house),
    halfPoints: POINTS.三号 * 2,
    characterSpacing: CHARACTER_SPACING,
    styles: styles.map((style) => ({
      ...style,
      ...fontsOf(style.typeface, house),
      color: style.color === COLORS.black ? null : style.color.slice(1),
      halfPoints: Math.round(style.points * 2),
      isOffGrid: style.offGrid || style.line > 0,
      firstLine: style.indent * CHARACTER,
      firstLineChars: style.indent * 100,
      next: style.keepNext || style.outline !== null ? "Body" : style.id,
    })),
  };
}
