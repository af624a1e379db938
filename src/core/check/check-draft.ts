import type { Draft } from "../draft/draft";
import type { Host } from "../host";
import { layoutDraft } from "../layout/layout-draft";
import type { Page } from "../layout/page";
import { lazy } from "../text/lazy";
import { disabledLines } from "./disabled-lines";
import { fillMessage } from "./message";
import type { Office } from "./office";
import { RULES } from "./registry";
import type { Finding, Report, Rule } from "./rule";

/** How a draft is checked. */
export interface CheckOptions {
  /** The rules to apply, in order; every rule when it is absent. */
  readonly rules?: readonly Rule[];
  /** The draft's pages; laid out without pictures when it is absent. */
  readonly pagesOf?: (draft: Draft) => readonly Page[];
  /** Is told of a rule that failed. Its failure never costs the findings of the other rules. */
  readonly log?: Host["log"];
}

/**
 * Everything that the rules find in the draft, in the order of the text, on one place in the order of the rules. Lines
 * on which the writer has switched rules off yield nothing.
 */
export function checkDraft(draft: Draft, office: Office, options: CheckOptions = {}): readonly Finding[] {
  const isDisabled = disabledLines(draft);
  const pages = lazy(() => options.pagesOf?.(draft) ?? layoutDraft(draft));
  const findings: Finding[] = [];
  for (const rule of options.rules ?? RULES) {
    const report = (found: Report) => {
      if (!isDisabled(rule.id, found.range)) findings.push(findingOf(rule, found));
    };
    try {
      rule.check(draft, report, office, pages);
    } catch (error) {
      options.log?.("error", "a rule failed", { rule: rule.id, error });
    }
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function findingOf(rule: Rule, report: Report): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    certainty: rule.certainty,
    message: fillMessage(report.message ?? rule.message, report.data),
    clause: rule.clause,
    range: report.range,
    fix: report.fix ?? rule.fix,
    fixes: (report.fixes ?? []).map(({ title, edits }) => ({ title: fillMessage(title, report.data), edits })),
  };
}
