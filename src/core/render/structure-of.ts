import type { Draft } from "../draft/draft";
import type { Item, Page } from "../layout/page";
import type { Structure } from "./structure";
import { type Leaf, StructureSource } from "./structure-source";

/** The structure of a draft's pages. A paragraph is one part, however many lines and pages it takes. */
export function structureOf(draft: Draft, pages: readonly Page[]): Structure {
  const source = new StructureSource(draft);
  const owners = pages.map((page) => ownersOn(page, source));
  return { parts: source.parts, owners };
}

/** Words that the layout supplies (labels, numbers, marks) belong to those on their line: those behind them, else before. */
function ownersOn(page: Page, source: StructureSource): readonly (Leaf | undefined)[] {
  const { items, number } = page;
  const owners = items.map((item) => {
    const range = "range" in item ? item.range : undefined;
    return isPart(item) && range ? source.leafOf(item, range, number) : undefined;
  });
  const supplied = items.flatMap((item, index) => (isPart(item) && !("range" in item && item.range) ? [index] : []));
  // From the last on: of several in a row each finds the owner of the one behind it.
  for (const index of supplied.reverse()) {
    const item = items[index];
    const beside = [index + 1, index - 1].find((other) => isBeside(items[other], item) && owners[other]);
    owners[index] = beside === undefined ? source.leafOfWords(item) : owners[beside];
  }
  return owners;
}

/** Whether the items are of one element and stand on one line. */
function isBeside(item: Item | undefined, other: Item | undefined): boolean {
  return item?.type === "text" && other?.type === "text" && item.element === other.element && item.y === other.y;
}

function isPart(item: Item): boolean {
  return (item.type === "text" && item.element !== "页码") || item.type === "image";
}
