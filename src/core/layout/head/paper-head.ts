import type { Draft } from "../../draft/draft";
import { LEADING, LINE_PITCH, TWO_LINES, TYPE_AREA } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import type { HeadingArea } from "./area";
import { classificationItems } from "./classification";

/** What stands above the title of a paper: no mark and no rule, but secrecy and urgency where they are written. */
export function paperHead(draft: Draft, house: HouseStyle): HeadingArea | undefined {
  const { items, lines } = classificationItems(draft, house, TYPE_AREA.top, false);
  return lines === 0 ? undefined : { items, bottom: TYPE_AREA.top + lines * LINE_PITCH - LEADING, below: TWO_LINES };
}
