import * as vscode from "vscode";
import { analysisOf } from "../analysis";
import { workspaceEdit } from "../documents";
import { allFixes } from "../fixes/fix-all";
import { isChecked } from "../other-files";

/** 改正全文: puts right whatever is certain in the draft, by default the active one, and says what is left. */
export async function fixWholeDraft(document = vscode.window.activeTextEditor?.document): Promise<void> {
  if (!document || !isChecked(document)) return;
  const before = analysisOf(document).findings.length;
  const edits = allFixes(analysisOf(document));
  if (edits.length > 0) await vscode.workspace.applyEdit(workspaceEdit(document, edits));
  const left = analysisOf(document).findings.length;
  const showProblems = vscode.l10n.t("Show Problems");
  const answer = await vscode.window.showInformationMessage(
    sentence(before, left, edits.length > 0),
    ...(left > 0 ? [showProblems] : []),
  );
  if (answer === showProblems) await vscode.commands.executeCommand("workbench.actions.view.problems");
}

function sentence(before: number, left: number, isChanged: boolean): string {
  if (before === 0) return vscode.l10n.t("Nothing was found in this draft.");
  if (!isChanged) return vscode.l10n.t("Each of the {0} problems needs your decision.", left);
  if (left === 0) return vscode.l10n.t("Everything is put right.");
  return vscode.l10n.t("What is certain is put right; {0} problems need your decision.", left);
}
