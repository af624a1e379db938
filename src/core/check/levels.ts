import { plainText } from "../draft/access";
import type { Block, Draft, Heading, Label } from "../draft/draft";
import type { NumberingStyle } from "../standard/numbering";
import { once } from "../text/once";

/** The styles from the highest down: what stands below a heading is numbered anew under the next one. */
const RANKS: readonly NumberingStyle[] = ["chapter", "section", "article", "level-1", "level-2", "level-3", "level-4"];

/** Articles are counted through all chapters. */
const ARTICLE = RANKS.indexOf("article");

/** 注：1.…… and 附件：1.……, which open a list in the midst of a line. */
const OPENS_LIST = /[:\uFF1A]\s{0,4}1[.\uFF0E、]/u;

const LEVEL_1 = RANKS.indexOf("level-1");
const LEVEL_3 = RANKS.indexOf("level-3");
const LEVEL_4 = RANKS.indexOf("level-4");

/** 1) and 1）, which writers set for 1. as well as for （1）. */
const HALF_BRACKET = /[)\uFF09]$/u;

/** A heading with its number. */
export interface NumberedHeading extends Heading {
  readonly label: Label;
}

/** Headings of one style that are counted together. */
export interface NumberRun {
  readonly style: NumberingStyle;
  readonly headings: NumberedHeading[];
  /** The styles of the headings above, from the highest down. */
  readonly above: readonly NumberingStyle[];
  /**
   * The number that the run may go on with instead of starting from 1: one more than the last of the style before, or
   * 2 where 1. stands in the line above, behind a colon: 注：1.……
   */
  readonly continued: number;
  /** Whether its first number, 1, stands in the paragraph above. */
  readonly isOpenedAbove: boolean;
}

/** The runs of numbers in the main text and in each attachment. */
export const numberRuns = once((draft: Draft): readonly NumberRun[] => {
  return [draft.body, ...draft.attachments.map(({ body }) => body)].flatMap(runsIn);
});

/** The runs of numbers in one text: the main text, or that of an attachment. */
export function runsIn(blocks: readonly Block[]): NumberRun[] {
  const runs: NumberRun[] = [];
  const open: (NumberRun | undefined)[] = RANKS.map(() => undefined);
  const last = RANKS.map(() => 0);
  let above: Block | undefined;
  for (const block of blocks) {
    const before = above;
    above = block;
    if (block.type !== "heading") continue;
    const { label } = block;
    const rank = label ? RANKS.indexOf(styleOf(label, open, last)) : LEVEL_1 + block.depth - 1;
    for (let below = rank + 1; below < RANKS.length; below++) if (below !== ARTICLE) open[below] = undefined;
    if (!label) {
      // A Markdown heading is numbered when it is rendered: what follows starts anew.
      if (rank >= 0) open[rank] = undefined;
      continue;
    }
    const heading = block as NumberedHeading;
    const run = open[rank];
    if (run && !startsAnew(run, label)) run.headings.push(heading);
    else {
      const higher = RANKS.slice(0, rank).filter((_, index) => open[index]);
      const style = RANKS[rank] ?? label.style;
      const isOpenedAbove = opensList(before);
      const continued = isOpenedAbove ? 2 : (last[rank] ?? 0) + 1;
      const started: NumberRun = { style, headings: [heading], above: higher, continued, isOpenedAbove };
      open[rank] = started;
      runs.push(started);
    }
    last[rank] = label.value ?? (last[rank] ?? 0) + 1;
  }
  return runs;
}

function opensList(block: Block | undefined): boolean {
  return block?.type === "paragraph" && OPENS_LIST.test(plainText(block.content));
}

/** A number 1 behind 2 or more begins another list; behind 1 it is a slip. */
function startsAnew(run: NumberRun, label: Label): boolean {
  return label.value === 1 && run.headings.length > 1;
}

/** The style that the number is meant to have: 1) below 1. is （1）, unless it goes on counting where 1. has come to. */
function styleOf(label: Label, open: readonly (NumberRun | undefined)[], last: readonly number[]): NumberingStyle {
  const above = open[LEVEL_3]?.headings[0]?.label.text;
  const mayBeBelow = label.style === "level-3" && HALF_BRACKET.test(label.text) && above && !HALF_BRACKET.test(above);
  if (!mayBeBelow) return label.style;
  const follows = (rank: number) => label.value === (last[rank] ?? 0) + 1;
  return follows(LEVEL_3) && !(open[LEVEL_4] && follows(LEVEL_4)) ? label.style : "level-4";
}
