import { directionOf, textOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { documentNumber } from "../../draft/wording";
import { HEADING_AREA, LEADING, ONE_LINE } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { MM_PER_POINT, POINTS } from "../../standard/sizes";
import type { DocxContext } from "./context";
import { CHARACTER, TEXT_WIDTH, tightSlack } from "./measures";
import { eighths, type ParagraphModel, paragraph, RED, type RuleModel, run } from "./model";
import { signerRows } from "./signers";
import { whiteAbove } from "./styles";

/** The red rule, 4 mm below the line above it (GB/T 9704—2012 7.2.7). */
function redRule({ redRule: width }: HouseStyle): RuleModel {
  const white = (HEADING_AREA.ruleBelowNumber - width / 2) / MM_PER_POINT - tightSlack(POINTS.三号) / 20;
  return { side: "bottom", width: eighths(width), space: Math.round(white), color: RED };
}

/** One character in. Not of the paragraph: its rule would begin there, and the red rule is as wide as the type area. */
const FIRST_LINE = { firstLine: CHARACTER } as const;

/**
 * What stands between the mark and the title: the document number, with the signers where there are any, over the red
 * rule where the pages have one (7.2.5–7.2.7). `before` is the white above the first line, as two lines make it.
 */
export function numberLines(draft: Draft, before: number, { facts, house }: DocxContext): readonly ParagraphModel[] {
  const rule = facts.hasRedRule ? redRule(house) : null;
  const rows = signerRows(draft, documentNumber(draft));
  if (rows.length > 0) {
    return rows.map(({ runs, tabs }, index) =>
      paragraph("Signer", runs, {
        tabs,
        rule: index === rows.length - 1 ? rule : null,
        spacing: { before: index === 0 ? before : whiteAbove(LEADING, POINTS.三号) },
      }),
    );
  }
  const number = documentNumber(draft);
  if (number === undefined && !rule) return [];
  const upward = directionOf(draft) === "upward" && ({ align: "left", indent: FIRST_LINE } as const);
  return [paragraph("DocumentNumber", number ?? "", { rule, spacing: { before }, ...upward })];
}

/** In minutes, as is usual: the number one line below the mark, then issuer and date over the rule, if any (10.3). */
export const minutesLines = headLines("MinutesHead");

/** In bulletins the same (standard.md §7 U06). */
export const bulletinLines = headLines("BulletinHead");

/** Number, then issuer and date in `style`. */
function headLines(style: "MinutesHead" | "BulletinHead"): typeof numberLines {
  return (draft, before, { facts, house }) => {
    const number = documentNumber(draft);
    const lines = number === undefined ? [] : [paragraph("DocumentNumber", number, { spacing: { before } })];
    if (!facts.hasRedRule) return lines;
    const row = paragraph(style, issuerAndDate(draft), {
      rule: redRule(house),
      tabs: [{ kind: "right", position: TEXT_WIDTH - CHARACTER }],
      indent: FIRST_LINE,
      spacing: { before: number === undefined ? before : whiteAbove(ONE_LINE, POINTS.三号) },
    });
    return [...lines, row];
  };
}

function issuerAndDate(draft: Draft) {
  return [run(textOf(draft, "发文机关") ?? ""), run(textOf(draft, "成文日期") ?? "", { after: "tab" })];
}
