import { type Finding, isFixable } from "../check/rule";
import type { Language } from "../notice";
import { LineIndex, type Position } from "../text/line-index";
import type { Range } from "../text/range";
import type { Review, ReviewedContent } from "./build-review";
import type { ItemState } from "./states";

interface RangeJson {
  readonly start: Position;
  readonly end: Position;
}

/** What `gongwen review --json` prints: scripts rely on it. Lines and characters are zero-based, as editors count. */
export interface ReviewJson {
  readonly path: string;
  /** The fingerprint of the draft's text. */
  readonly text: string;
  readonly stale: boolean;
  readonly format: readonly {
    readonly id: string;
    readonly section: string;
    readonly name: string;
    readonly state: ItemState;
    readonly value: string;
    readonly range?: RangeJson;
    readonly findings: readonly FindingJson[];
  }[];
  readonly content: readonly {
    readonly id: string;
    readonly name: string;
    readonly question: string;
    readonly tick: ReviewedContent["tick"];
    readonly note: string;
  }[];
  readonly reviewer: string;
  readonly date: string;
  readonly opinion: string;
}

interface FindingJson {
  readonly rule: string;
  readonly message: string;
  readonly range: RangeJson;
  readonly fixable: boolean;
  readonly fixes: readonly string[];
}

/** The review as plain data, names and messages in the language. */
export function reviewToJson(path: string, draftText: string, review: Review, language: Language): ReviewJson {
  const lines = new LineIndex(draftText);
  const rangeJson = ({ start, end }: Range) => ({ start: lines.positionAt(start), end: lines.positionAt(end) });
  const findingJson = (finding: Finding): FindingJson => ({
    rule: finding.rule,
    message: finding.message[language],
    range: rangeJson(finding.range),
    fixable: isFixable(finding),
    fixes: finding.fixes.map(({ title }) => title[language]),
  });
  return {
    path,
    text: review.text,
    stale: review.isStale,
    format: review.format.map(({ item, state, value, place, findings }) => ({
      id: item.id,
      section: item.section,
      name: item.name[language],
      state,
      value,
      ...(place ? { range: rangeJson(place) } : {}),
      findings: findings.map(findingJson),
    })),
    content: review.content.map(({ item, tick, note }) => ({
      id: item.id,
      name: item.name[language],
      question: item.question[language],
      tick,
      note,
    })),
    ...review.sheet.remarks,
  };
}
