import type { Message } from "../../notice";
import type { TextEdit } from "../../text/edit";
import { type Range, range } from "../../text/range";

export const QUOTING_CURE: Message = { zh: "给这个值加上引号", en: "Put the value in quotes" };

/** The edits that put the words at `value` (one line) in quotes, so that YAML reads them as they stand. */
export function quotingEdits(text: string, value: Range): readonly TextEdit[] {
  const words = text.slice(value.start, value.end);
  const insert = (offset: number, newText: string): TextEdit => ({ range: range(offset, offset), newText });
  if (!/["\\]/.test(words)) return [insert(value.start, '"'), insert(value.end, '"')];
  // In single quotes only the single quote itself is doubled; one edit, for inserts at one place would conflict.
  return [{ range: value, newText: `'${words.replaceAll("'", "''")}'` }];
}
