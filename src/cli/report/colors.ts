import type { Io } from "../io";

/** Select Graphic Rendition codes (ECMA-48): on and off. */
const STYLES = {
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  bold: [1, 22],
  dim: [2, 22],
} as const;

export type Style = keyof typeof STYLES;

/** Puts the text in a style, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal, unless the user does without (https://no-color.org). */
export function paintFor({ isTerminal, env }: Pick<Io, "isTerminal" | "env">): Paint {
  const { NO_COLOR, TERM } = env;
  if (!isTerminal || NO_COLOR || TERM === "dumb") return (_, text) => text;
  return (style, text) => {
    const [on, off] = STYLES[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
