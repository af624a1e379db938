import type { Finding } from "../../core/check/rule";
import type { TextEdit } from "../../core/text/edit";
import { movedRange } from "./moved-range";

/** The findings of the last check, which move with their words while the writer types on, until the next check. */
export class MovingFindings {
  #findings: readonly Finding[] = [];

  get all(): readonly Finding[] {
    return this.#findings;
  }

  /** What the check of the draft as it is now has found. */
  set all(findings: readonly Finding[]) {
    this.#findings = findings;
  }

  /** The draft has been edited; the edits count in the draft before, and touch each other nowhere. */
  move(edits: readonly TextEdit[]): void {
    const lastFirst = [...edits].sort((a, b) => b.range.start - a.range.start);
    this.#findings = this.#findings.flatMap((finding) => {
      let range: Finding["range"] | undefined = finding.range;
      for (const edit of lastFirst) range = range && movedRange(range, edit);
      return range ? [{ ...finding, range }] : [];
    });
  }
}
