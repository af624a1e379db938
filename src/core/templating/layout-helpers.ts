/** The helpers of layouts. */

/** A number of millimetres for SVG, OFD and PDF: at most four decimals, no exponent. */
export function mm(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}

/** A list of millimetres, separated by spaces. */
export function mms(values: readonly number[]): string {
  return values.map(mm).join(" ");
}
