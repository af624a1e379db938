import { deleting } from "./fixes";
import type { Report } from "./rule";
import type { Words } from "./words";

/** Reports the marks that the words end in, with a fix that deletes them; words of nothing but marks are left alone. */
export function reportEndMarks(words: Words, marks: string, report: (report: Report) => void): void {
  const end = words.text.length;
  const from = end - marks.length;
  if (marks === "" || from === 0) return;
  report({
    range: words.rangeOf(from, end),
    data: { marks: marks.trim() },
    fixes: deleting(words.replace(from, end, ""), marks.trim()),
  });
}
