import type { Page, TextItem } from "../../core/layout/page";

/** Whether two pages look alike: all is equal but the offsets that their items come from. */
export function looksLike(a: Page, b: Page): boolean {
  return alike(a, b);
}

const RANGE: keyof TextItem = "range";

/** Whether two values are equal; a range counts as equal to any other range. What is the very same is not looked into. */
function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => alike(value, b[index]));
  }
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) =>
      key === RANGE ? (left[key] === undefined) === (right[key] === undefined) : alike(left[key], right[key]),
    )
  );
}
