import type { Bookmark } from "./bookmarks";

/** A bookmark with those below it. */
export interface BookmarkNode {
  readonly bookmark: Bookmark;
  readonly children: readonly BookmarkNode[];
}

/** A bookmark stands below the nearest one before it that is less deep, however many levels lie between. */
export function bookmarkTree(bookmarks: readonly Bookmark[]): readonly BookmarkNode[] {
  const top: BookmarkNode[] = [];
  const path: { readonly depth: number; readonly children: BookmarkNode[] }[] = [];
  for (const bookmark of bookmarks) {
    while ((path.at(-1)?.depth ?? -1) >= bookmark.depth) path.pop();
    const children: BookmarkNode[] = [];
    (path.at(-1)?.children ?? top).push({ bookmark, children });
    path.push({ depth: bookmark.depth, children });
  }
  return top;
}
