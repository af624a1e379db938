import { firstValueOf, formatOf, valuesOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { addresseeLine, printLine, RECIPIENTS, recipientLine } from "../draft/wording";
import type { ElementName } from "../standard/elements";
import { COLORS, IMPRINT, LEADING, TYPE_AREA } from "../standard/geometry";
import { POINTS } from "../standard/sizes";
import { baselineAround, cellWidth, characterHeight } from "./metrics";
import type { Item } from "./page";
import { moved } from "./strip";
import { breakLines } from "./text/break-lines";
import { fittedLine } from "./text/fitted-line";
import { labelledLines } from "./text/labelled-lines";
import type { Line } from "./text/line";
import { lineItems } from "./text/place-line";
import { runsOfValues, styleOf, type TextStyle, valueRun } from "./text/run";

/** What stands at the foot of the last page (版记), or the part of it that one page holds. */
export interface Imprint {
  /** In page coordinates, ending at the type area's lower edge. */
  readonly items: readonly Item[];
  /** Its upper edge, in mm from the page's top. */
  readonly top: number;
}

const SIZE = POINTS.四号;

/** The height of a line with its white, in mm. */
const ROW = characterHeight(SIZE) + LEADING;

/** As many lines as a page holds. */
const MOST_ROWS = Math.floor(TYPE_AREA.height / ROW);

/** One character in from both edges (7.4.2, 7.4.3). */
const INDENT = cellWidth(SIZE);

/** A line of the imprint, its items as they stand when its upper edge is at 0; `rule` is the thickness of the one above. */
interface Row {
  readonly items: readonly Item[];
  readonly rule?: number;
}

/**
 * The imprint: addressees that were moved here, copy recipients (or those who get a bulletin), printing office and date,
 * how many copies are printed, in 4号仿宋; thick rules above
 * and below, a thin one between (7.4). The letter format has no rules (10.1). One part for each page that it needs, and
 * none when there is nothing to set.
 */
export function imprintOf(draft: Draft, withAddressees: boolean): readonly Imprint[] {
  const recipients = [...(withAddressees ? addresseeRows(draft) : []), ...recipientRows(draft)];
  const groups = [recipients, printRows(draft), copiesRows(draft)].filter((rows) => rows.length > 0);
  const rows = groups.flatMap((group, index) => group.map((items, row) => ({ items, ...ruleAbove(index, row) })));
  const hasRules = formatOf(draft) !== "信函";
  const parts: Imprint[] = [];
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    parts.push(partOf(rows.slice(from, from + MOST_ROWS), hasRules, from + MOST_ROWS >= rows.length));
  }
  return parts;
}

function ruleAbove(group: number, row: number): Pick<Row, "rule"> {
  if (row > 0) return {};
  return { rule: group === 0 ? IMPRINT.thickRule : IMPRINT.thinRule };
}

function partOf(rows: readonly Row[], hasRules: boolean, isLast: boolean): Imprint {
  const top = TYPE_AREA.bottom - rows.length * ROW;
  // Where no rule closes it, the last line itself ends at the type area's lower edge.
  const lower = hasRules ? 0 : LEADING / 2;
  const items = rows.flatMap((row, index) => {
    const y = top + index * ROW;
    const rules = hasRules && row.rule !== undefined ? [rule(y, row.rule)] : [];
    return [...rules, ...row.items.map((item) => moved(item, 0, y + lower))];
  });
  return { items: hasRules && isLast ? [...items, rule(TYPE_AREA.bottom, IMPRINT.thickRule)] : items, top };
}

function addresseeRows(draft: Draft): readonly (readonly Item[])[] {
  const names = addresseeLine(draft)?.replace(/\uFF1A$/u, "。");
  return names === undefined ? [] : labelledRows(draft, "主送机关", "主送\uFF1A", names);
}

function recipientRows(draft: Draft): readonly (readonly Item[])[] {
  return RECIPIENTS.flatMap(({ element, label }) => {
    const organs = recipientLine(draft, element);
    return organs === undefined ? [] : labelledRows(draft, element, label, organs);
  });
}

/** A label and names; their other lines begin under the first character behind the label's colon. */
function labelledRows(draft: Draft, element: ElementName, label: string, names: string): readonly (readonly Item[])[] {
  const style = smallStyle(element);
  const runs = runsOfValues(names, valuesOf(draft, element), style);
  const lines = labelledLines([{ text: label, style }], runs, INDENT, TYPE_AREA.width - INDENT);
  return lines.map((line) => rowItems(line, TYPE_AREA.left));
}

/** The printing office and, on the line where its name ends, the date. */
function printRows(draft: Draft): readonly (readonly Item[])[] {
  const printed = printLine(draft);
  if (!printed) return [];
  const width = TYPE_AREA.width - INDENT;
  const organ = runsOfValues(printed.organ, valuesOf(draft, "印发机关"), smallStyle("印发机关"));
  const date = runsOfValues(printed.date, valuesOf(draft, "印发日期"), smallStyle("印发日期"));
  const dateLine = fittedLine(date, width / 2);
  const measure = { firstIndent: INDENT, indent: INDENT, width: width - dateLine.end - INDENT, isRagged: true };
  const organRows = breakLines(organ, measure).map((line) => rowItems(line, TYPE_AREA.left));
  const dateItems = rightItems(dateLine);
  return organRows.map((items, row) => (row === organRows.length - 1 ? [...items, ...dateItems] : items));
}

/** How many copies of a bulletin are printed, at the right. */
function copiesRows(draft: Draft): readonly (readonly Item[])[] {
  const value = firstValueOf(draft, "印数");
  if (!value) return [];
  return [rightItems(fittedLine([valueRun(value, smallStyle("印数"))], TYPE_AREA.width - 2 * INDENT))];
}

/** A line that ends one character before the right edge. */
function rightItems(line: Line): readonly Item[] {
  return rowItems(line, TYPE_AREA.right - INDENT - line.end);
}

/** A line in the middle of its row, whose upper edge is at 0. */
function rowItems(line: Line, left: number): readonly Item[] {
  return lineItems(line, left, baselineAround(ROW / 2, SIZE));
}

function smallStyle(element: ElementName): TextStyle {
  return styleOf(element, { size: SIZE });
}

function rule(y: number, width: number): Item {
  const { left, right } = TYPE_AREA;
  return { type: "rule", x1: left, y1: y, x2: right, y2: y, width, color: COLORS.black, element: "分隔线" };
}
