import * as vscode from "vscode";
import { editorRange } from "../documents";
import { isGarbled, REPLACEMENT } from "./garbled";
import { SOURCE } from "./to-diagnostic";

/** Marks the finding that a file was opened in the wrong encoding; no rule, for no rule can read such a text. */
export const ENCODING = "encoding";

/** One diagnostic at the first unreadable character; undefined when all could be read. */
export function garbledDiagnostic(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  const text = document.getText();
  const start = text.indexOf(REPLACEMENT);
  if (start < 0) return undefined;
  const message = isGarbled(text)
    ? vscode.l10n.t(
        "This file is not UTF-8 (most likely GBK), so its text is shown garbled. Do not save it: press Ctrl+. here, choose to reopen it with another encoding, then save it with encoding UTF-8.",
      )
    : vscode.l10n.t("This character could not be read and is lost. Please put in the right one.");
  const range = editorRange(document, { start, end: start + REPLACEMENT.length });
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
  diagnostic.source = SOURCE;
  diagnostic.code = ENCODING;
  return diagnostic;
}
