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
  const digits = /^#([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/iu.exec(color);
  const [red = 0, green = 0, blue = 0] = (digits?.slice(1) ?? []).map((part) => Number.parseInt(part, 16) / 255);
  if (red === green && green === blue) return { fill: `${number(red)} g`, stroke: `${number(red)} G` };
  const parts = [red, green, blue].map(number).join(" ");
  return { fill: `${parts} rg`, stroke: `${parts} RG` };
}
