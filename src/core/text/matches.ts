/**
 * What the pattern, which is global, matches in the text, as `matchAll` finds it; that makes a pattern of its own each
 * time, and something to go through them one by one, which takes longer than most searches.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return matches;
}

const NONE: readonly never[] = [];
