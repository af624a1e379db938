import type { Item } from "../page";

/** What stands above the title on the first page. */
export interface HeadingArea {
  /** In page coordinates. */
  readonly items: readonly Item[];
  /** Where it ends, in mm from the page's top. */
  readonly bottom: number;
  /** White between it and the title or, without a title, the text, in mm. */
  readonly below: number;
}
