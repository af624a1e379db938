import type { PageSource } from "./memory";
import type { Page } from "./page";
import type { Sheet } from "./sheet";

/** What a page was made of. */
interface PageOrigin extends PageSource {
  readonly sheet: Sheet;
}

const origins = new WeakMap<Page, PageOrigin>();

/** Notes what the page was made of. */
export function madeOf(page: Page, origin: PageOrigin): Page {
  origins.set(page, origin);
  return page;
}

/**
 * How far the text of `page` has moved in the draft since it was `before`, when all of it has and nothing else differs;
 * undefined when that cannot be told at once: the pages may be alike all the same. Asks neither page for its items.
 */
export function textShift(page: Page, before: Page): number | undefined {
  const [now, then] = [origins.get(page), origins.get(before)];
  if (!now || !then || now.sheet.placed !== then.sheet.placed) return undefined;
  if (now.number !== then.number || now.isNumbered !== then.isNumbered || now.more !== then.more) return undefined;
  const shift = now.sheet.movedBy - then.sheet.movedBy;
  const hasFront = now.more !== undefined || now.sheet.placed.some(({ bundle }) => bundle.isFront);
  return shift === 0 || !hasFront ? shift : undefined;
}
