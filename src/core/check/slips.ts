import type { ChinesePassage } from "./chinese-passages";
import { changing } from "./fixes";
import type { Report } from "./rule";
import type { Sought } from "./sought";

/** Words of a passage that are wrong. */
export interface Slip {
  /** Where they stand in the passage. */
  readonly from: number;
  readonly to: number;
  /** What may stand in their place, best first; none where only a person can say. */
  readonly rights?: readonly string[];
  /** Set where the rule's fix, safe elsewhere, is not certain. */
  readonly fix?: "suggestion";
}

/** What a pattern has matched, and the passage as it is shown. */
export interface Match {
  readonly found: string;
  readonly groups: readonly string[];
  readonly shown: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reports what the pattern matches in the passages. `slipOf` says what may stand there: one text or several, best first,
 * a slip where it is only a part of the match, undefined where all is well.
 */
export function reportSlips(
  passages: Iterable<ChinesePassage>,
  report: (report: Report) => void,
  pattern: Sought<RegExpExecArray>,
  slipOf: (match: Match) => Slip | string | readonly string[] | undefined,
): void {
  for (const passage of passages) {
    for (const match of passage.knownShown.find(pattern)) {
      const [found, ...groups] = match;
      const [from, to] = [match.index, match.index + found.length];
      const result = slipOf({ found, groups: groups.map((group = "") => group), shown: passage.shown, from, to });
      if (result === undefined) continue;
      if (typeof result === "string") reportSlip(passage, { from, to, rights: [result] }, report);
      else if ("from" in result) reportSlip(passage, result, report);
      else reportSlip(passage, { from, to, rights: result }, report);
    }
  }
}

/** Reports the slip, with `found` and `right` for the message and a fix for each text that may stand in its place. */
export function reportSlip(passage: ChinesePassage, slip: Slip, report: (report: Report) => void): void {
  const { from, to, rights = [], fix } = slip;
  const range = passage.rangeOf(from, to);
  report({
    range,
    data: { found: passage.shown.slice(from, to), right: rights.join("”或者“") },
    fixes: rights.flatMap((right) => changing([{ range, newText: right }], right)),
    ...(fix && { fix }),
  });
}
