import type { Draft, Field } from "../draft/draft";
import { removeField } from "../draft/field-edits";
import type { TextEdit } from "../text/edit";
import type { Fix } from "./rule";
import type { Words } from "./words";

/** The fix that writes `right` in place of the words; none where the source cannot be edited word for word. */
export function changeTo(words: Words, right: string): readonly Fix[] {
  return changing(words.replace(0, words.text.length, right), right);
}

/** The edits as a fix named for what stands afterwards; none without edits. */
export function changing(edits: readonly TextEdit[], right: string): readonly Fix[] {
  return edits.length > 0 ? [{ title: { zh: `改为“${right}”`, en: `Change to “${right}”` }, edits }] : [];
}

/** The edits as a fix named for what they take away; none without edits. */
export function deleting(edits: readonly TextEdit[], wrong: string): readonly Fix[] {
  return edits.length > 0 ? [{ title: { zh: `删去“${wrong}”`, en: `Delete “${wrong}”` }, edits }] : [];
}

/** The fix that takes a key out with its value. */
export function deletingField(draft: Draft, field: Field): readonly Fix[] {
  return deleting([removeField(draft, field)], field.key);
}
