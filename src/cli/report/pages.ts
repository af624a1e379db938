import type { Item, Page, TextItem } from "../../core/layout/page";
import type { Language } from "../../core/notice";
import { LineIndex } from "../../core/text/line-index";
import { inColumns } from "./columns";

/** The pages as JSON, one item a line, so that two of them can be compared line by line. Scripts rely on it. */
export function pagesJson(pages: readonly Page[], text: string): string {
  const index = new LineIndex(text);
  const itemText = (item: Item) => JSON.stringify("range" in item && item.range ? withPositions(item, index) : item);
  const pageTexts = pages.map(({ items, ...page }) => {
    const head = JSON.stringify(page).slice(0, -1);
    return `${head},"items":[\n${items.map(itemText).join(",\n")}\n]}`;
  });
  return `{"pages":[\n${pageTexts.join(",\n")}\n]}\n`;
}

/** The range as in `check --format json`: zero-based lines and UTF-16 characters. */
function withPositions(item: Item & { readonly range?: TextItem["range"] }, index: LineIndex) {
  const { start = 0, end = 0 } = item.range ?? {};
  return { ...item, range: { start: index.positionAt(start), end: index.positionAt(end) } };
}

/** A line for each page: its number, size in mm, number of lines and first words. */
export function pagesTable(pages: readonly Page[], language: Language): string {
  const unit = language === "zh" ? "行" : "lines";
  const rows = pages.map((page) => {
    const lines = linesOf(page);
    return [`${page.number}`, `${page.width}×${page.height} mm`, `${lines.length} ${unit}`, lines[0] ?? ""];
  });
  return `${inColumns(rows, ["right", "left", "right"]).join("\n")}\n`;
}

/** The page's text from top to bottom: what stands on one height is a line. */
function linesOf(page: Page): readonly string[] {
  const byHeight = new Map<number, string>();
  const texts = page.items.filter((item) => item.type === "text" && item.element !== "页码") as TextItem[];
  for (const item of texts) {
    byHeight.set(item.y, (byHeight.get(item.y) ?? "") + item.text);
  }
  return [...byHeight].sort(([a], [b]) => a - b).map(([, line]) => line);
}
