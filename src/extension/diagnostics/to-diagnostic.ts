import * as vscode from "vscode";
import type { Finding } from "../../core/check/rule";
import { editorRange } from "../documents";
import { inDisplayLanguage } from "../language";
import { isPlaceToFill } from "./places-to-fill";
import { rulePage } from "./rule-page";

/** What the Problems panel names as the origin. */
export const SOURCE = "公文";

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
} as const;

/** The finding as the editor shows it: the clause in the message, the rule's page behind the code. */
export function toDiagnostic(
  finding: Finding,
  document: vscode.TextDocument,
  extensionUri: vscode.Uri,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    editorRange(document, finding.range),
    sentenceWithClause(finding),
    severityOf(finding),
  );
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePage(extensionUri, finding.rule) };
  return diagnostic;
}

/** The finding's message and its clause in brackets; a note in brackets behind the clause follows a comma. */
export function sentenceWithClause({ message, clause }: Pick<Finding, "message" | "clause">): string {
  const [, plain = clause, note] = /^(.*)\uFF08([^\uFF08\uFF09]*)\uFF09$/u.exec(clause) ?? [];
  const basis = note === undefined ? plain : vscode.l10n.t("{0}, {1}", plain, note);
  return vscode.l10n.t("{0} ({1})", inDisplayLanguage(message), basis);
}

/** A heuristic rule is never more than an information, and a hint where it only informs, unless the office says so. */
export function severityOf(
  finding: Pick<Finding, "rule" | "severity" | "certainty" | "chosen">,
): vscode.DiagnosticSeverity {
  const { severity, certainty, chosen } = finding;
  if (chosen) return SEVERITIES[chosen];
  if (isPlaceToFill(finding)) return vscode.DiagnosticSeverity.Information;
  if (certainty === "certain") return SEVERITIES[severity];
  return severity === "info" ? vscode.DiagnosticSeverity.Hint : vscode.DiagnosticSeverity.Information;
}
