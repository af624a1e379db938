/**
 * The first index of 0 to `count` - 1 for which the condition holds; `count` when there is none. Where it holds it must
 * hold for every index behind too: the place is found by halves.
 */
export function firstFrom(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the last of the ascending starts that is at or before the offset; 0 when every one is behind it. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return Math.max(0, firstFrom(starts.length, (index) => (starts[index] as number) > offset) - 1);
}
