import type { Draft } from "../draft/draft";
import { wholeLines } from "../draft/lines";
import type { TextEdit } from "../text/edit";
import { contains, overlaps, type Range } from "../text/range";
import { blockEdits } from "./block-edits";
import { gapEdits } from "./gap-edits";
import { headEdits } from "./head-edits";

/** What puts a draft in order. */
export interface Formatting {
  /** In the order of the text; none touches another. */
  readonly edits: readonly TextEdit[];
  /** Whether the elements were left as they are: lines among them cannot be told apart. */
  readonly isHeadLeft: boolean;
}

/**
 * Puts the elements in the order of the standard, and spaces and blank lines in one form: no word, no mark and no
 * comment changes, and the draft that is read afterwards is the same but for the order of its elements. Formatting once
 * more changes nothing. With `within`, lines that it does not touch stay
 * as they are, and so do the elements unless it takes them all in.
 */
export function formatDraft(draft: Draft, within?: Range): Formatting {
  const { text, frontMatter } = draft;
  if (text.trim() === "") return { edits: [], isHeadLeft: false };
  const lines = within && wholeLines(text, within);
  const isHeadAsked = !lines || !frontMatter || contains(lines, frontMatter.contentRange);
  const head = isHeadAsked ? headEdits(draft) : [];
  const edits = [...gapEdits(draft), ...blockEdits(draft)].filter(
    ({ range }) => !lines || (overlaps(range, lines) && range.end <= lines.end),
  );
  return {
    edits: [...(head ?? []), ...edits]
      .filter(({ range, newText }) => text.slice(range.start, range.end) !== newText)
      .sort((a, b) => a.range.start - b.range.start),
    isHeadLeft: head === undefined,
  };
}
