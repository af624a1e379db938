import type { Item, Page } from "../layout/page";
import { COLORS } from "../standard/geometry";

/** Pages for paper on which the red parts are printed already (套打): these stay blank, and everything else where it is. */
export function withoutLetterhead(pages: readonly Page[]): readonly Page[] {
  return pages.map((page) =>
    page.items.some(isRed) ? { ...page, items: page.items.filter((item) => !isRed(item)) } : page,
  );
}

/** The issuer's mark and the red rules. */
function isRed(item: Item): boolean {
  return (item.type === "text" || item.type === "rule") && item.color === COLORS.red;
}
