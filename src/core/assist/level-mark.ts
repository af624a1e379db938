import { LEVEL_DOT, levelDot } from "../check/level-dot";
import { numberRuns } from "../check/levels";
import type { Office } from "../check/office";
import { optionOf } from "../check/rule-option";
import { levelLabel } from "../check/rules/level-label";
import type { Draft } from "../draft/draft";
import type { HouseStyle } from "../standard/house-style";
import { FULL_DOT, HALF_DOT } from "../standard/numbering";

/**
 * What stands behind a number of the third level: what the office asks of its drafts, else what it sets behind numbers
 * that are made where that is the full-width dot, else what the draft has so far.
 */
export function level3MarkOf(draft: Draft, office: Office, { level3Mark }: HouseStyle): string {
  const wanted = optionOf(office, levelLabel.id, LEVEL_DOT);
  if (wanted === LEVEL_DOT.initial && level3Mark === FULL_DOT) return FULL_DOT;
  return levelDot(wanted, numberRuns(draft)) ?? HALF_DOT;
}
