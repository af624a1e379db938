import type { ImageItem, RuleItem } from "../../layout/page";
import { escaped } from "../../templating/escaped";
import { mm, mms } from "../../templating/layout-helpers";
import { xmlText } from "../xml-text";
import { rgb } from "./color";
import { COLOR_SPACE } from "./unit-ids";

/** A rule as a path object (GB/T 33190—2016 9); the box around the line has room for its thickness. */
export function ruleObject({ x1, y1, x2, y2, width, color }: RuleItem, id: number): string {
  const [left, top] = [Math.min(x1, x2) - width, Math.min(y1, y2) - width];
  const boundary = mms([left, top, Math.abs(x2 - x1) + 2 * width, Math.abs(y2 - y1) + 2 * width]);
  const stroke = `<ofd:StrokeColor Value="${rgb(color)}" ColorSpace="${COLOR_SPACE}"/>`;
  const way = `M ${mms([x1 - left, y1 - top])} L ${mms([x2 - left, y2 - top])}`;
  return (
    `<ofd:PathObject ID="${id}" Boundary="${boundary}" LineWidth="${mm(width)}">${stroke}` +
    `<ofd:AbbreviatedData>${way}</ofd:AbbreviatedData></ofd:PathObject>`
  );
}

/** The picture of that number as an image object (10). */
export function imageObject(item: ImageItem, picture: number, id: number): string {
  const { x, y, width, height, alternative } = item;
  return (
    `<ofd:ImageObject ID="${id}" Boundary="${mms([x, y, width, height])}" CTM="${mm(width)} 0 0 ${mm(height)} 0 0"` +
    ` Name="${escaped(xmlText(alternative))}" ResourceID="${picture}"/>`
  );
}
