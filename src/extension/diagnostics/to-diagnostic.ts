import * as vscode from "vscode";
import type { Finding } from "../../core/check/rule";
import { editorRange } from "../documents";
import { inDisplayLanguage } from "../language";
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
  const message = vscode.l10n.t("{0} ({1})", inDisplayLanguage(finding.message), finding.clause);
  const diagnostic = new vscode.Diagnostic(editorRange(document, finding.range), message, severityOf(finding));
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePage(extensionUri, finding.rule) };
  return diagnostic;
}

/** A heuristic rule is never more than an information, and a hint where it only informs. */
export function severityOf({ severity, certainty }: Finding): vscode.DiagnosticSeverity {
  if (certainty === "certain") return SEVERITIES[severity];
  return severity === "info" ? vscode.DiagnosticSeverity.Hint : vscode.DiagnosticSeverity.Information;
}
