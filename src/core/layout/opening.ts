import { textsOf, valuesOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { addresseeLine } from "../draft/wording";
import { ONE_LINE } from "../standard/geometry";
import type { HouseStyle } from "../standard/house-style";
import { headingArea } from "./head/heading-area";
import type { Frame } from "./sheet";
import { moved, type Section, strip } from "./strip";
import { textStrips } from "./text/lines-of-text";
import { runsOfValues, styleOf } from "./text/run";
import { titleRuns } from "./title/draft-title";
import { titleStrips } from "./title/title";

/** What stands above the title, from the type area's upper edge on; a stack of names no higher than `highestMark` mm. */
export function headSection(draft: Draft, highestMark: number, frame: Frame, house: HouseStyle): Section {
  const area = headingArea(draft, highestMark, house);
  if (!area) return { strips: [] };
  const items = area.items.map((item) => moved(item, 0, -frame.top));
  return { strips: [strip(area.bottom - frame.top, items, 0)], below: area.below };
}

/** The title; an order has none (10.2). */
export function titleSection(draft: Draft, frame: Frame): Section {
  return { strips: titleStrips(titleRuns(draft), frame, textsOf(draft, "发文机关")), below: ONE_LINE };
}

/** The addressees flush left, the text on the line below them (7.3.2). */
export function addresseeSection(draft: Draft, frame: Frame): Section {
  const line = addresseeLine(draft);
  if (line === undefined) return { strips: [] };
  const runs = runsOfValues(line, valuesOf(draft, "主送机关"), styleOf("主送机关"));
  return { strips: textStrips(runs, frame) };
}
