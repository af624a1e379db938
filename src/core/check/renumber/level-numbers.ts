import type { Block, Label } from "../../draft/draft";
import { formatLabel, type NumberingStyle } from "../../standard/numbering";
import type { TextEdit } from "../../text/edit";
import { type NumberRun, runsIn } from "../levels";

/** No label is made for a larger number. */
const LARGEST = 999;

/** Numbers of one style that are counted together, with those that they get. */
export interface RenumberedRun {
  readonly style: NumberingStyle;
  readonly headings: readonly RenumberedHeading[];
}

export interface RenumberedHeading {
  /** Where the label begins. */
  readonly offset: number;
  readonly before: number | undefined;
  readonly after: number;
}

/** The numbers of a text and the edits that put them in order. */
export interface LevelNumbers {
  readonly runs: readonly RenumberedRun[];
  readonly edits: readonly TextEdit[];
}

/** 1) and 1） stand for 1. or for （1）, and which is told by the numbers around them. */
const HALF_BRACKET = /^\d+[)\uFF09]$/u;

/**
 * Numbers the headings of each run one after the other. A run begins with 1, or goes on counting where the run of the
 * same style before it has come to, or the paragraph above it, if that is what it did; a label whose number is right is left as it is written,
 * unless it could be taken for another level when those around it change.
 */
export function levelNumbers(blocks: readonly Block[]): LevelNumbers {
  const runs: RenumberedRun[] = [];
  const labels: NewLabel[] = [];
  const last = new Map<NumberingStyle, number>();
  for (const run of runsIn(blocks)) {
    const { style, headings } = run;
    const first = firstOf(run, last.get(style) ?? 0);
    last.set(style, first + headings.length - 1);
    if (first + headings.length - 1 > LARGEST) continue;
    const numbered = headings.map(({ label }, index) => ({ style, label, value: first + index }));
    labels.push(...numbered);
    runs.push({
      style,
      headings: numbered.map(({ label, value }) => ({ offset: label.range.start, before: label.value, after: value })),
    });
  }
  return { runs, edits: editsOf(labels) };
}

function firstOf({ headings, continued, isOpenedAbove }: NumberRun, last: number): number {
  if (headings[0]?.label.value !== continued) return 1;
  return isOpenedAbove ? continued : last + 1;
}

interface NewLabel {
  readonly style: NumberingStyle;
  readonly label: Label;
  readonly value: number;
}

function editsOf(labels: readonly NewLabel[]): readonly TextEdit[] {
  const isWrong = ({ label, value }: NewLabel) => label.value !== value;
  if (!labels.some(isWrong)) return [];
  return labels.flatMap((one) => {
    if (!isWrong(one) && !HALF_BRACKET.test(one.label.text)) return [];
    return [{ range: one.label.range, newText: formatLabel(one.style, one.value) }];
  });
}
