import type { Draft } from "../src/core/draft/draft";
import { parseDraft } from "../src/core/draft/parse-draft";
import { layoutDraft } from "../src/core/layout/layout-draft";
import { LayoutMemory } from "../src/core/layout/memory";
import type { Page } from "../src/core/layout/page";

/** A draft that is open in an editor. */
export interface LiveDraft {
  readonly draft: Draft;
  readonly pages: readonly Page[];
  /** Takes over from the last text what has not changed, as the editor does at every keystroke. */
  update(text: string): void;
}

export function openLiveDraft(text: string): LiveDraft {
  const memory = new LayoutMemory();
  let draft = parseDraft(text);
  let pages = layoutDraft(draft, {}, memory);
  return {
    get draft() {
      return draft;
    },
    get pages() {
      return pages;
    },
    update(next) {
      draft = parseDraft(next, draft);
      pages = layoutDraft(draft, {}, memory);
    },
  };
}

/** The draft as pages with all that stands on them: items are made when they are first asked for. */
export function layOutWhole(text: string): readonly Page[] {
  const pages = layoutDraft(parseDraft(text));
  for (const page of pages) page.items;
  return pages;
}
