import { COLORS, PAGE, PAGE_NUMBER, TYPE_AREA } from "../standard/geometry";
import type { HouseStyle } from "../standard/house-style";
import { MM_PER_POINT, POINTS } from "../standard/sizes";
import { cellWidth } from "./metrics";
import type { Item, TextItem } from "./page";
import { singleLine } from "./text/break-lines";
import { lineItems } from "./text/place-line";

const STYLE = { size: POINTS.四号, color: COLORS.black, element: "页码" } as const;

/** How far above the baseline a dash lies, in ems: in the middle of the em square. */
const DASH_HEIGHT = 0.38;

/** `— 1 —`: 4号宋体 outside, one character in, its dashes 7 mm below the type area; on even pages at the left (7.5). */
export function pageNumberItems(number: number, isLandscape: boolean, house: HouseStyle): readonly Item[] {
  const text = house.pageNumber.replace("1", String(number));
  const line = singleLine([{ text, style: { ...STYLE, font: house.pageNumberTypeface } }]);
  const indent = PAGE_NUMBER.indent * cellWidth(POINTS.三号);
  const left = number % 2 === 0 ? TYPE_AREA.left + indent : TYPE_AREA.right - indent - line.end;
  const dash = TYPE_AREA.bottom + PAGE_NUMBER.dashBelow;
  const items = lineItems(line, left, dash + DASH_HEIGHT * STYLE.size * MM_PER_POINT);
  return isLandscape ? items.map(onLandscape) : items;
}

/** The same place on the sheet, for a page that is turned when it is bound (clause 8). */
function onLandscape(item: TextItem): TextItem {
  const x = PAGE.height - item.y;
  return { ...item, x, y: item.x, xs: item.xs.map((each) => x + each - item.x), rotation: 90 };
}
