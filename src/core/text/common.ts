/** Stretches of this length are compared as a whole before single characters are. */
const STRIDE = 1024;

/** How many UTF-16 units two texts have in common at their heads. */
export function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count + STRIDE <= most && a.slice(count, count + STRIDE) === b.slice(count, count + STRIDE)) count += STRIDE;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
}

/** How many UTF-16 units two texts have in common at their tails, at most `most`. */
export function commonTail(a: string, b: string, most: number): number {
  const [endA, endB] = [a.length, b.length];
  const isSame = (from: number, to: number) => a.slice(endA - to, endA - from) === b.slice(endB - to, endB - from);
  let count = 0;
  while (count + STRIDE <= most && isSame(count, count + STRIDE)) count += STRIDE;
  while (count < most && a.charCodeAt(endA - 1 - count) === b.charCodeAt(endB - 1 - count)) count++;
  return count;
}
