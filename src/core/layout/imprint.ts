import { formatOf, valuesOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { addresseeLine, copyLine, LABELS, printLine } from "../draft/wording";
import type { ElementName } from "../standard/elements";
import { COLORS, IMPRINT, LEADING, TYPE_AREA } from "../standard/geometry";
import { POINTS } from "../standard/sizes";
import { baselineAround, cellWidth, characterHeight } from "./metrics";
import type { Item } from "./page";
import { breakLines, singleLine } from "./text/break-lines";
import type { Line } from "./text/line";
import { lineItems } from "./text/place-line";
import { runsOfValues, styleOf, type TextStyle } from "./text/run";

/** What stands at the foot of the last page (版记). */
export interface Imprint {
  /** In page coordinates, ending at the type area's lower edge. */
  readonly items: readonly Item[];
  /** Its upper edge, in mm from the page's top. */
  readonly top: number;
}

const SIZE = POINTS.四号;

/** The height of a line with its white, in mm. */
const ROW = characterHeight(SIZE) + LEADING;

/** One character in from both edges (7.4.2, 7.4.3). */
const INDENT = cellWidth(SIZE);

/** One part of the imprint, from rule to rule. */
type Part = readonly (readonly Item[])[];

/**
 * The imprint: addressees that were moved here, copy recipients, printing office and date, in 4号仿宋; thick rules above
 * and below, a thin one between (7.4). The letter format has no rules (10.1). Undefined when there is nothing to set.
 */
export function imprintOf(draft: Draft, withAddressees: boolean): Imprint | undefined {
  const recipients = [...(withAddressees ? addresseeRows(draft) : []), ...copyRows(draft)];
  const parts = [recipients, printRows(draft)].filter((rows) => rows.length > 0);
  const count = parts.reduce((sum, rows) => sum + rows.length, 0);
  if (count === 0) return undefined;
  const top = TYPE_AREA.bottom - count * ROW;
  const items: Item[] = [];
  const hasRules = formatOf(draft) !== "信函";
  let y = top;
  parts.forEach((rows, index) => {
    if (hasRules) items.push(rule(y, index === 0 ? IMPRINT.thickRule : IMPRINT.thinRule));
    for (const row of rows) {
      items.push(...row.map((item) => (item.type === "text" ? { ...item, y: item.y + y } : item)));
      y += ROW;
    }
  });
  if (hasRules) items.push(rule(TYPE_AREA.bottom, IMPRINT.thickRule));
  return { items, top };
}

function addresseeRows(draft: Draft): Part {
  const names = addresseeLine(draft)?.replace(/\uFF1A$/u, "。");
  return names === undefined ? [] : labelledRows(draft, "主送机关", "主送\uFF1A", names);
}

function copyRows(draft: Draft): Part {
  const organs = copyLine(draft);
  return organs === undefined ? [] : labelledRows(draft, "抄送机关", LABELS.copy, organs);
}

/** A label and names; their other lines begin under the first character behind the label's colon. */
function labelledRows(draft: Draft, element: ElementName, label: string, names: string): Part {
  const style = smallStyle(element);
  const runs = [{ text: label, style }, ...runsOfValues(names, valuesOf(draft, element), style)];
  const indent = INDENT * (1 + label.length);
  const measure = { firstIndent: INDENT, indent, width: TYPE_AREA.width - INDENT };
  return breakLines(runs, measure).map((line) => rowItems(line, TYPE_AREA.left));
}

function printRows(draft: Draft): Part {
  const printed = printLine(draft);
  if (!printed) return [];
  const organ = runsOfValues(printed.organ, valuesOf(draft, "印发机关"), smallStyle("印发机关"));
  const date = runsOfValues(printed.date, valuesOf(draft, "印发日期"), smallStyle("印发日期"));
  const dateLine = singleLine(date);
  const right = TYPE_AREA.right - INDENT - dateLine.end;
  return [[...rowItems(singleLine(organ), TYPE_AREA.left + INDENT), ...rowItems(dateLine, right)]];
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
