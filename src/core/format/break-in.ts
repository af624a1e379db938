import type { Range } from "../text/range";

/** The first line break in the range, as it is written there; `\n` where there is none. */
export function breakIn(text: string, { start, end }: Range): string {
  return /\r\n|\r|\n/u.exec(text.slice(start, end))?.[0] ?? "\n";
}
