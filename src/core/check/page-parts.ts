import type { Page, Part } from "../layout/page";
import { once } from "../text/once";

/** What stands on the page; known as long as the page is the very same. */
const partsOn = once(({ items }: Page): ReadonlySet<Part> => new Set(items.map(({ element }) => element)));

/** Whether one of the parts stands on the page. */
export function shows(page: Page, parts: readonly Part[]): boolean {
  const shown = partsOn(page);
  return parts.some((part) => shown.has(part));
}
