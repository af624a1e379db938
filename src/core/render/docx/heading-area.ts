import { formatOf, textOf, textsOf, titleOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import {
  addresseeElement,
  addresseeLine,
  bylinePlace,
  dateUnderTitle,
  documentNumber,
  issuerMark,
  issuerMarkText,
  signatureElement,
} from "../../draft/wording";
import { TWO_CHARACTERS } from "../../layout/head/classification";
import { BULLETIN, HEADING_AREA, MINUTES, ONE_LINE, ORDER, SEVEN_EIGHTHS, TWO_LINES } from "../../standard/geometry";
import type { Format } from "../../standard/kinds";
import { POINTS } from "../../standard/sizes";
import { centredIndent } from "./centred-lines";
import type { DocxContext } from "./context";
import { textShift } from "./first-page";
import { fitParagraph } from "./fit-lines";
import { markBlock, markPoints } from "./issuer-mark";
import { letterHead } from "./letter";
import { type Grid, gridWhite, TEXT_WIDTH, tightLine, tightSlack, twips } from "./measures";
import { type BlockModel, type ParagraphModel, paragraph, type RunModel, run } from "./model";
import { bulletinLines, minutesLines, numberLines } from "./number-lines";
import type { PagesFacts } from "./pages-facts";
import { lineRuns } from "./runs";
import { afterTitle, type StyleId, whiteAbove, whiteAboveGrid } from "./styles";

/** Everything above the text: 版头, 标题 and 主送机关 (GB/T 9704—2012 7.2, 7.3.1, 7.3.2, 10). */
export function headingArea(draft: Draft, context: DocxContext): readonly BlockModel[] {
  const format = formatOf(draft);
  const head = HEADS[format](draft, context);
  const title = titleLines(draft, context.facts);
  const below = byline(draft, context);
  // The first page of a letter ends further up.
  const shift = format === "信函" ? 0 : textShift(context, head.length > 0);
  const after = below.length > 0 ? 0 : afterTitle(context.grid) + shift;
  const lines = joinedToTitle(head, title, context.grid, after);
  return [...lines, ...below, ...addressee(draft, context.facts)];
}

type Head = (draft: Draft, context: DocxContext) => readonly BlockModel[];

/** What stands above the title; marks with their upper edge below the type area's, mm, where they stand in the text. */
const HEADS: Readonly<Record<Format, Head>> = {
  文件: headWith(HEADING_AREA.markTop, TWO_LINES, numberLines),
  信函: letterTop,
  命令: headWith(ORDER.markTop, TWO_LINES, numberLines),
  纪要: headWith(MINUTES.markTop, ONE_LINE, minutesLines),
  文稿: (draft, context) => classification(draft, context, false),
  简报: headWith(BULLETIN.markTop, ONE_LINE, bulletinLines),
};

/** `markAt` and `below` the mark in mm; `lines` what stands there. */
function headWith(markAt: number, below: number, lines: typeof numberLines): Head {
  return (draft, context) => headOf(draft, context, { markAt, below, lines });
}

interface HeadForm {
  readonly markAt: number;
  readonly below: number;
  readonly lines: typeof numberLines;
}

function headOf(draft: Draft, context: DocxContext, { markAt, below, lines }: HeadForm): readonly BlockModel[] {
  const { grid } = context;
  const top = classification(draft, context, true);
  const used = top.reduce((sum, { spacing }) => sum + grid.line + (spacing?.before ?? 0), 0);
  const mark = issuerMark(draft);
  const points = mark ? markPoints(mark, context) : POINTS.三号;
  const markTop = Math.max(0, Math.round(twips(markAt) - used - tightSlack(points)));
  const white = whiteAbove(below, points);
  const before = mark ? white : markTop + white;
  return [...top, ...(mark ? [markBlock(mark, context, markTop)] : []), ...lines(draft, before, context)];
}

/**
 * Head and title with two lines of white between them, or between the head and the text where there is no title. `after`:
 * the white below the title.
 */
function joinedToTitle(
  head: readonly BlockModel[],
  lines: readonly RunModel[],
  grid: Grid,
  after: number,
): readonly BlockModel[] {
  const last = head.at(-1);
  if (lines.length > 0) {
    const spacing = { before: last ? null : 0, after };
    const texts = lines.map(({ text }) => text);
    return [...head, paragraph("Title", lines, { spacing, ...centredIndent(texts, POINTS.二号) })];
  }
  if (last?.type !== "paragraph") return head;
  const spacing = { before: null, line: null, ...last.spacing, after: whiteAboveGrid(grid) };
  return [...head.slice(0, -1), { ...last, spacing }];
}

/**
 * 份号, 密级 and 紧急程度, one a line, flush left; 密级 stands on the second line even without 份号 where
 * `secrecyOnSecondLine` (7.2.1–7.2.3).
 */
function classification(
  draft: Draft,
  { house, grid }: DocxContext,
  secrecyOnSecondLine: boolean,
): readonly ParagraphModel[] {
  const elements = { 份号: "CopyNumber", 密级: "Secrecy", 紧急程度: "Urgency" } as const;
  return (Object.keys(elements) as (keyof typeof elements)[]).flatMap((element) => {
    const text = textOf(draft, element);
    if (text === undefined) return [];
    const isLower = secrecyOnSecondLine && element === "密级" && textOf(draft, "份号") === undefined;
    return [
      paragraph(elements[element], house.spacedClassification ? spaced(text) : text, {
        spacing: { before: isLower ? grid.line : null },
      }),
    ];
  });
}

/** A word of two characters at the beginning, with the white of one between them. */
function spaced(text: string): string {
  return text.replace(TWO_CHARACTERS, "$1\u3000$2");
}

/** A letter's mark and rules, below them the number flush right on the line of the first element flush left (10.1). */
function letterTop(draft: Draft, context: DocxContext): readonly ParagraphModel[] {
  const mark = issuerMark(draft);
  const head = mark ? [letterHead(issuerMarkText(draft) ?? "", markPoints(mark, context), context.house)] : [];
  return [...head, ...letterNumber(draft, context)];
}

function letterNumber(draft: Draft, context: DocxContext): readonly ParagraphModel[] {
  const number = documentNumber(draft);
  const [first, ...others] = classification(draft, context, false);
  const spacing = { before: Math.round(twips(SEVEN_EIGHTHS) - tightSlack(POINTS.三号)), line: tightLine(POINTS.三号) };
  if (!first) {
    return number === undefined ? [] : [paragraph("DocumentNumber", number, { align: "right", spacing })];
  }
  const numberRuns = number === undefined ? [] : [run(number, { after: "tab", typeface: "fangsong" })];
  const tabs = [{ kind: "right", position: TEXT_WIDTH } as const];
  return [paragraph(first.style, [...first.runs, ...numberRuns], { tabs, spacing }), ...others];
}

/** The title with the line breaks that the pages have; an order has none (10.2). */
function titleLines(draft: Draft, facts: PagesFacts): readonly RunModel[] {
  const text = formatOf(draft) === "命令" ? undefined : titleOf(draft)?.text;
  return text === undefined ? [] : lineRuns(facts.linesOf("标题", text) ?? [text]);
}

/** Number, names and date below the title of a paper (standard.md §7). */
function byline(draft: Draft, { grid }: DocxContext): readonly ParagraphModel[] {
  if (formatOf(draft) !== "文稿") return [];
  const after = (isLast: boolean) => ({ spacing: { after: isLast ? gridWhite(grid, ONE_LINE) : null } });
  const lines = bylinePlace(draft) === "title" ? [...numberBelow(draft), ...namesAndDate(draft)] : numberBelow(draft);
  return lines.map(([style, text], index) => paragraph(style, text, after(index === lines.length - 1)));
}

type StyledText = readonly [style: StyleId, text: string];

function numberBelow(draft: Draft): readonly StyledText[] {
  return textsOf(draft, "发文字号").map((text) => ["BylineNumber", text]);
}

function namesAndDate(draft: Draft): readonly StyledText[] {
  const date = textOf(draft, "成文日期");
  return [
    ...textsOf(draft, signatureElement(draft)).map((text): StyledText => ["Byline", text]),
    ...(date === undefined ? [] : [["BylineDate", dateUnderTitle(date)] as const]),
  ];
}

/** The addressees, unless they stand in the imprint (7.3.2), or those who are greeted. */
function addressee(draft: Draft, facts: PagesFacts): readonly ParagraphModel[] {
  const text = facts.areAddresseesMoved ? undefined : addresseeLine(draft);
  if (text === undefined) return [];
  const element = addresseeElement(draft);
  return [
    fitParagraph(paragraph(ADDRESSEE_STYLES[element], text), facts.linesOf(element, text), { first: 0, others: 0 }),
  ];
}

const ADDRESSEE_STYLES = { 主送机关: "Addressee", 称谓: "Salutation" } as const satisfies Readonly<
  Record<ReturnType<typeof addresseeElement>, StyleId>
>;
