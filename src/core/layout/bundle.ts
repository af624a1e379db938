import type { Strip } from "./strip";

/** Strips that were made together, such as the lines of a paragraph. */
export interface Bundle {
  readonly strips: readonly Strip[];
  /** How far their text has been moved in the draft since they were made: their items' ranges count from there. */
  readonly by: number;
  /** Whether their text stands in the front matter, which does not move when the text behind it changes. */
  readonly isFront?: boolean;
}

/** A strip among bundles: the bundle's index, and the strip's in it. */
export interface Position {
  readonly bundle: number;
  readonly strip: number;
}

/** The position `count` strips before another one. */
export function stepBack(bundles: readonly Bundle[], from: Position, count: number): Position {
  let { bundle, strip } = from;
  for (let left = count; left > 0; left--) {
    while (strip === 0 && bundle > 0) strip = bundles[--bundle]?.strips.length ?? 0;
    strip = Math.max(0, strip - 1);
  }
  return { bundle, strip };
}

/** How many bundles at the head of both lists are the same and stand where they stood. */
export function countSame(bundles: readonly Bundle[], before: readonly Bundle[]): number {
  const most = Math.min(bundles.length, before.length);
  let count = 0;
  while (count < most && isSame(bundles[count], before[count], 0)) count++;
  return count;
}

/** Bundles in both lists that are the same but for having been moved by one distance. */
export interface SameTail {
  readonly count: number;
  readonly movedBy: number;
  /** How many bundles stand behind them in each list: one of the front matter that is not the same, or none. */
  readonly behind: number;
}

/** The longest tail that two lists of bundles have in common; what ends them may differ where it is of the front matter. */
export function sameTail(bundles: readonly Bundle[], before: readonly Bundle[]): SameTail {
  const [last, oldLast] = [bundles.at(-1), before.at(-1)];
  const behind = last?.isFront && oldLast?.isFront && !isSame(last, oldLast, 0) ? 1 : 0;
  const most = Math.min(bundles.length, before.length) - behind;
  let movedBy: number | undefined;
  let count = 0;
  for (; count < most; count++) {
    const [bundle, old] = [bundles.at(-1 - behind - count), before.at(-1 - behind - count)];
    if (bundle && old && !bundle.isFront) movedBy ??= bundle.by - old.by;
    if (!isSame(bundle, old, movedBy ?? 0)) break;
  }
  return { count, movedBy: movedBy ?? 0, behind };
}

/** Whether the bundles are the same and the one, unless it is of the front matter, stands `movedBy` behind the old one. */
export function isSame(bundle: Bundle | undefined, old: Bundle | undefined, movedBy: number): boolean {
  return bundle?.strips === old?.strips && (bundle?.by ?? 0) - (old?.by ?? 0) === (bundle?.isFront ? 0 : movedBy);
}
