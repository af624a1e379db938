import { number } from "./syntax";

/** The operators that set the colour of areas and of lines. */
export interface ColorOperators {
  readonly fill: string;
  readonly stroke: string;
}

/**
 * A colour `#RRGGBB`. Greys and black are set as grey, so that a printer takes black ink alone (GB/T 9704—2012 6.2);
 * anything that is no such colour is black.
 */
export function colorOperators(color: string): ColorOperators {
  const rgb = /^#[\dA-Fa-f]{6}$/u.test(color) ? Number.parseInt(color.slice(1), 16) : 0;
  const share = (bits: number) => number(((rgb >> bits) & 0xff) / 0xff);
  const [red, green, blue] = [share(16), share(8), share(0)];
  if (red === green && green === blue) return { fill: `${red} g`, stroke: `${red} G` };
  return { fill: `${red} ${green} ${blue} rg`, stroke: `${red} ${green} ${blue} RG` };
}
