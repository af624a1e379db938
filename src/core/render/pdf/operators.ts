/**
 * The operators that draw one item of a page (ISO 32000-1 annex A). They are strung together here and not in the page's
 * template, for a document has hundreds of items and a template costs several times as much for each.
 */
import type { ImageItem, RuleItem, TextItem } from "../../layout/page";
import { MM_PER_POINT } from "../../standard/sizes";
import type { Typesetter } from "../fonts/typesetter";
import { BOLDENING } from "../placed-glyphs";
import { colorOperators } from "./color";
import { number } from "./syntax";
import { placeText, type TextRun } from "./text-runs";

/** Shows the text, every glyph in its cell; empty for a text without characters. */
export function textOperators(item: TextItem, typesetter: Typesetter): string {
  const placed = placeText(item, typesetter);
  if (!placed) return "";
  const em = item.size * MM_PER_POINT;
  const { fill, stroke } = colorOperators(item.color);
  const [bold, plain] = item.bold ? [` 2 Tr ${number(em * BOLDENING)} w ${stroke}`, " 0 Tr"] : ["", ""];
  const shown = `${number(placed.spacing)} Tc${placed.runs.map(showing).join("")}`;
  return `BT${bold} ${fill} /${item.font} ${number(em)} Tf ${placeOf(item, placed.offset)} Tm ${shown}${plain} ET`;
}

/** Glyphs stand upright although y points downwards; turned, they run down the page. */
function placeOf({ x, y, rotation }: TextItem, offset: number): string {
  return rotation === 90 ? `0 1 1 0 ${number(x)} ${number(y + offset)}` : `1 0 0 -1 ${number(x + offset)} ${number(y)}`;
}

function showing({ stretch, glyphs }: TextRun): string {
  return stretch === 100 ? ` [${glyphs}] TJ` : ` ${number(stretch)} Tz [${glyphs}] TJ 100 Tz`;
}

export function ruleOperators({ x1, y1, x2, y2, width, color }: RuleItem): string {
  const way = `${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l`;
  return `${number(width)} w ${colorOperators(color).stroke} ${way} S`;
}

/** Shows the picture of that name among the page's resources. */
export function pictureOperators({ x, y, width, height }: ImageItem, name: string): string {
  // Pictures are upright in their own space, whose y points upwards.
  return `q ${number(width)} 0 0 ${number(-height)} ${number(x)} ${number(y + height)} cm /${name} Do Q`;
}
