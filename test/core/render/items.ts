import type { Item, Page, TextItem } from "../../../src/core/layout/page";
import type { DocumentInformation } from "../../../src/core/render/document";
import { isHalfWidth } from "../../../src/core/text/characters";

/** A text item whose cells are 5 mm, or half of that. */
export function textItem(text: string, more: Partial<TextItem> = {}): TextItem {
  const x = more.x ?? 28;
  const widths = [...text].map((character) => (isHalfWidth(character) ? 2.5 : 5));
  const xs = widths.map((_, index) => x + widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const plain = { type: "text", x, y: 50, size: 16, font: "fangsong", color: "#000000", element: "正文" } as const;
  return { ...plain, text, xs, widths, ...more };
}

/** A portrait page. */
export function page(...items: readonly Item[]): Page {
  return { number: 1, width: 210, height: 297, items };
}

/** What a document of no draft says of itself. */
export const NO_INFORMATION: DocumentInformation = {
  title: "",
  author: "",
  subject: "",
  keywords: [],
  written: undefined,
  metadata: [],
  language: "zh-CN",
  bookmarks: [],
  structure: { parts: [], owners: [] },
};
