import { MISSPELLING_GUARDS } from "./misspelling-guards";
import { MISSPELT_IDIOMS } from "./misspelt-idioms";
import { MISSPELT_WORDS } from "./misspelt-words";

/** Miswritten words with the right ones. */
export const MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  [...pairsIn(MISSPELT_WORDS), ...pairsIn(MISSPELT_IDIOMS)].map(([wrong = "", right = ""]) => [wrong, right]),
);

/** How much of what follows is looked at for a word that makes it right. */
const LOOK_AHEAD = 30;

/** Patterns of what makes a word no slip. */
interface Guard {
  readonly before: RegExp | undefined;
  readonly behind: RegExp | undefined;
}

const GUARDS: ReadonlyMap<string, Guard> = new Map(
  MISSPELLING_GUARDS.flatMap(({ words, notAfter, notBefore, notWith }) => {
    const behind = notBefore === undefined ? undefined : new RegExp(`^[${notBefore}]`, "u");
    const guard: Guard = {
      before: notAfter === undefined ? undefined : new RegExp(`[${notAfter}]$`, "u"),
      behind: notWith === undefined ? behind : new RegExp(`^[^。；]{0,${LOOK_AHEAD}}[${notWith}]`, "u"),
    };
    return words.split(" ").map((word) => [word, guard] as const);
  }),
);

/** Whether the miswritten word at the place is one, and not the border of two other words. */
export function isMisspelt(word: string, text: string, from: number): boolean {
  const guard = GUARDS.get(word);
  if (!guard) return true;
  const to = from + word.length;
  if (guard.before?.test(text.slice(Math.max(0, from - 1), from))) return false;
  return !guard.behind?.test(text.slice(to, to + LOOK_AHEAD + 1));
}

function pairsIn(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split("/"));
}
