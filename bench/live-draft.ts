import { checkDraft } from "../src/core/check/check-draft";
import { NO_PROFILE } from "../src/core/check/office";
import { parseDraft } from "../src/core/draft/parse-draft";
import { layoutDraft } from "../src/core/layout/layout-draft";

/** What the editor does when a draft is opened: everything, from the text to the pages. */
export function layOutWhole(text: string): void {
  layoutDraft(parseDraft(text));
}

/** A draft that is open in an editor. */
export interface LiveDraft {
  /** Brings the pages up to date with the text, which differs from the last one by a keystroke. */
  update(text: string): void;
}

/** THE HOOK: until layout is incremental, a keystroke costs as much as the whole. */
export function openLiveDraft(text: string): LiveDraft {
  layOutWhole(text);
  return { update: layOutWhole };
}

/** The rules, which the editor runs when the writer pauses. */
export function checkWhole(text: string): void {
  checkDraft(parseDraft(text), NO_PROFILE);
}
