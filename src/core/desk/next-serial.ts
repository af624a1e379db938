import { YEAR_BRACKETS } from "../standard/document-number";

/**
 * The number that follows the greatest of those that the code has had in the year (GB/T 9704—2012 7.2.5): 1 where there
 * is none. `numbers` are document numbers as drafts have them; what is no number of this code and year counts nothing.
 */
export function nextSerial(numbers: Iterable<string>, code: string, year: number): number {
  const head = `${code}${YEAR_BRACKETS.open}${year}${YEAR_BRACKETS.close}`;
  let greatest = 0;
  for (const number of numbers) {
    if (!number.startsWith(head)) continue;
    const [, digits] = /^(\d{1,6})号$/u.exec(number.slice(head.length)) ?? [];
    if (digits !== undefined) greatest = Math.max(greatest, Number(digits));
  }
  return greatest + 1;
}
