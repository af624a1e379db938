/** A part of a title: offsets `[start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern, which is global, matches. */
export function matchesOf(title: string, pattern: RegExp): readonly Stretch[] {
  return [...title.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

/** Everywhere that one of the words stands. */
export function placesOf(title: string, words: Iterable<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const word of words) {
    if (word === "") continue;
    for (let start = title.indexOf(word); start >= 0; start = title.indexOf(word, start + word.length)) {
      stretches.push({ start, end: start + word.length });
    }
  }
  return stretches;
}

/** For each offset of the title whether it lies inside one of the stretches. */
export function inside(title: string, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(title.length);
  for (const { start, end } of stretches) marks.fill(1, start + 1, end);
  return marks;
}

/** For each offset of the title whether one of the stretches begins or ends there. */
export function edges(title: string, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(title.length + 1);
  for (const { start, end } of stretches) {
    marks[start] = 1;
    marks[end] = 1;
  }
  return marks;
}
