import type { Language } from "../notice";
import { LineIndex, type Position } from "../text/line-index";
import { type Finding, isFixable, type Severity, shownSeverity } from "./rule";

/** A draft that was checked. */
export interface CheckedDraft {
  /** As the caller names it; it is not opened. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What `gongwen check --format json` prints: scripts rely on it. */
export interface FindingsJson {
  readonly files: readonly { readonly path: string; readonly findings: readonly FindingJson[] }[];
}

/** A finding with zero-based lines and UTF-16 characters, as editors count. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly clause: string;
  readonly range: { readonly start: Position; readonly end: Position };
  /** Whether `gongwen fix` puts it right. */
  readonly fixable: boolean;
}

/** The findings of the drafts as plain data, messages in the given language. */
export function findingsToJson(drafts: readonly CheckedDraft[], language: Language = "zh"): FindingsJson {
  return {
    files: drafts.map(({ path, text, findings }) => {
      const index = new LineIndex(text);
      return { path, findings: findings.map((finding) => findingToJson(finding, index, language)) };
    }),
  };
}

function findingToJson(finding: Finding, index: LineIndex, language: Language): FindingJson {
  const { rule, message, clause, range } = finding;
  return {
    rule,
    severity: shownSeverity(finding),
    message: message[language],
    clause,
    range: { start: index.positionAt(range.start), end: index.positionAt(range.end) },
    fixable: isFixable(finding),
  };
}
