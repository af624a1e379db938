import type { Page } from "../../core/layout/page";

/** Whether two pages look alike: all is equal but the offsets that their items come from. */
export function looksLike(a: Page, b: Page): boolean {
  return a === b || alike(a, b);
}

/** Whether two values are equal; a range counts as equal to any other range. */
function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => alike(value, b[index]));
  }
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  return (
    Object.keys(left).length === Object.keys(right).length &&
    Object.entries(left).every(([key, value]) =>
      key === "range" ? (value === undefined) === (right[key] === undefined) : alike(value, right[key]),
    )
  );
}

function fieldsOf(value: object): Readonly<Record<string, unknown>> {
  return { ...value };
}
