import type { Message } from "../notice";
import type { Range } from "../text/range";

/** What a suggestion writes: it decides the sign beside it in a list. */
export type SuggestionKind = "element" | "value" | "closing" | "number" | "law" | "document" | "snippet";

/** Something that may be written at a place of a draft. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** What the writer reads in the list. */
  readonly label: string;
  /** A word about it, beside the label. */
  readonly detail?: Message;
  /** Latin letters that find it besides the initials of its label: the prefix of a snippet, an English word. */
  readonly latin?: string;
  /** What it stands in place of; holds the cursor and lies on its line. What was typed stands between its start and the cursor. */
  readonly range: Range;
  readonly newText: string;
  /** Whether `newText` has tab stops, in VS Code's language of snippets. */
  readonly isSnippet?: boolean;
  /** Whether there is something to choose behind it once it is written. */
  readonly hasMore?: boolean;
}
