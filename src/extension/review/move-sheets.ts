import * as vscode from "vscode";
import { moveSheetFile } from "../../node/review-file";

/** Lets the sheets go along when drafts are renamed or moved in the editor: without them the ticks would seem lost. */
export function moveSheets(log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      if (![oldUri, newUri].every(({ scheme, path }) => scheme === "file" && /\.gw$/iu.test(path))) continue;
      try {
        moveSheetFile(oldUri.fsPath, newUri.fsPath);
      } catch (error) {
        log.warn("a review sheet was left behind", error instanceof Error ? error.message : error);
      }
    }
  });
}
