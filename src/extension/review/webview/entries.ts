import type { SheetChange } from "../../../core/review/change-sheet";
import { post } from "./host";

let count = 0;

/** Numbers of what this page has entered: the extension says which it has written. */
export function nextEntry(): number {
  count += 1;
  return count;
}

/** Enters something into the sheet; returns its number. */
export function enter(change: SheetChange): number {
  const entry = nextEntry();
  post({ type: "enter", entry, change });
  return entry;
}
