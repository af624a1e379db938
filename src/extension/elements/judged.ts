import * as vscode from "vscode";
import { shownSeverity } from "../../core/check/rule";
import type { Judgement } from "../../core/elements/judge-value";
import { inDisplayLanguage } from "../language";

/** What the checks say of a typed value, the gravest first, or how it will be written; undefined where all is well. */
export function sayOf(judgement: Judgement | undefined, typed: string): vscode.InputBoxValidationMessage | undefined {
  const { Info, Warning, Error: Refused } = vscode.InputBoxValidationSeverity;
  if (!judgement) return { message: vscode.l10n.t("This cannot be written here."), severity: Refused };
  const { findings, values } = judgement;
  const finding = findings.find((each) => shownSeverity(each) !== "info") ?? findings[0];
  // Nothing that the checks find stops the writer: they may know better, and it stays marked in the draft.
  if (finding) {
    const severity = shownSeverity(finding) === "info" ? Info : Warning;
    return { message: inDisplayLanguage(finding.message), severity };
  }
  const written = values.join("、");
  if (written === typed.trim()) return undefined;
  return { message: vscode.l10n.t("Will be written as “{0}”", written), severity: Info };
}
