import { range } from "../../text/range";
import type { Comment, DraftProblem } from "../draft";

const OPENING = "<!--";
const CLOSING = "-->";

/**
 * What stands where a comment was, character for character. A line break: no line holds one of its own, so it cannot be
 * taken for the writer's text.
 */
export const MASK = "\n";

export interface CommentScan {
  readonly comments: readonly Comment[];
  /** The text with every character of a comment replaced by the mask; offsets stay. */
  readonly masked: string;
  readonly problems: readonly DraftProblem[];
}

/** Finds the comments from offset `from` on. One that is never closed stays text, so that nothing is lost. */
export function scanComments(text: string, from: number): CommentScan {
  const comments: Comment[] = [];
  const problems: DraftProblem[] = [];
  const masked: string[] = [];
  let position = 0;
  for (let start = text.indexOf(OPENING, from); start >= 0; start = text.indexOf(OPENING, position)) {
    const inner = start + OPENING.length;
    const close = text.indexOf(CLOSING, inner);
    if (close < 0) {
      problems.push({ code: "comment-unclosed", range: range(start, inner), data: {}, edits: [] });
      break;
    }
    const end = close + CLOSING.length;
    comments.push({ range: range(start, end), text: text.slice(inner, close).trim() });
    masked.push(text.slice(position, start), MASK.repeat(end - start));
    position = end;
  }
  masked.push(text.slice(position));
  return { comments, masked: masked.join(""), problems };
}
