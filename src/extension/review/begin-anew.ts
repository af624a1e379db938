import path from "node:path";
import * as vscode from "vscode";
import { putAsideSheetFile } from "../../node/review-file";

/**
 * Asks whether a new sheet is to be begun where one cannot be read, and moves that one out of the way.
 * @returns whether it was moved
 */
export async function beginAnew(document: vscode.TextDocument): Promise<boolean> {
  const begin = vscode.l10n.t("Begin a New Sheet");
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t("Begin a new review sheet for “{0}”?", path.basename(document.uri.path)),
    { modal: true, detail: vscode.l10n.t("The file that cannot be read stays beside it under another name.") },
    begin,
  );
  if (answer !== begin) return false;
  putAsideSheetFile(document.uri.fsPath);
  return true;
}
