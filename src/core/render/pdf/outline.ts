import type { Page } from "../../layout/page";
import { type BookmarkNode, bookmarkTree } from "../bookmark-tree";
import type { Bookmark } from "../bookmarks";
import { xmlText } from "../xml-text";
import type { PdfObjects, Reference } from "./objects";
import { number, textString } from "./syntax";
import { points } from "./units";

/** A page and where it is to be found. */
export interface WrittenPage {
  readonly page: Page;
  readonly reference: Reference;
}

/** A bookmark with those below it, as PDF refers to them. */
interface Entry {
  readonly bookmark: Bookmark;
  readonly reference: Reference;
  readonly children: readonly Entry[];
}

/** Writes the bookmarks as a tree, all open (ISO 32000-1 12.3.3); undefined when there are none. */
export function addOutline(
  objects: PdfObjects,
  bookmarks: readonly Bookmark[],
  pages: readonly WrittenPage[],
): Reference | undefined {
  const entries = bookmarkTree(bookmarks).map((node) => entryOf(objects, node));
  if (entries.length === 0) return undefined;
  const root = objects.reserve();
  objects.set(root, `<</Type/Outlines${familyOf(entries)}>>`);
  writeEntries(objects, root, entries, pages);
  return root;
}

function entryOf(objects: PdfObjects, { bookmark, children }: BookmarkNode): Entry {
  const reference = objects.reserve();
  return { bookmark, reference, children: children.map((child) => entryOf(objects, child)) };
}

function writeEntries(
  objects: PdfObjects,
  parent: Reference,
  entries: readonly Entry[],
  pages: readonly WrittenPage[],
): void {
  entries.forEach(({ bookmark, reference, children }, index) => {
    const [before, after] = [entries[index - 1], entries[index + 1]];
    const neighbours = `${before ? `/Prev ${before.reference}` : ""}${after ? `/Next ${after.reference}` : ""}`;
    const title = `/Title ${textString(xmlText(bookmark.title))}`;
    const place = destination(bookmark, pages);
    objects.set(reference, `<<${title}/Parent ${parent}${neighbours}${familyOf(children)}${place}>>`);
    writeEntries(objects, reference, children, pages);
  });
}

function familyOf(entries: readonly Entry[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  return first && last ? `/First ${first.reference}/Last ${last.reference}/Count ${countOf(entries)}` : "";
}

function countOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countOf(entry.children), 0);
}

/** The place on the page, at the zoom that the reader has; nothing when there is no such page. */
function destination({ page: pageNumber, y }: Bookmark, pages: readonly WrittenPage[]): string {
  const target = pages[pageNumber - 1];
  return target ? `/Dest[${target.reference}/XYZ null ${number(points(target.page.height - y))} null]` : "";
}
