import os from "node:os";
import * as vscode from "vscode";
import { analysisOf } from "../analysis";
import { folderOfNew } from "../profiles";
import { proposedName } from "./proposed-name";

const HOME = vscode.Uri.file(os.homedir());

/**
 * 保存 of a new draft: asks for its file, named for its title, which the editor itself cannot know. Undefined when the
 * user turns away.
 */
export async function saveNewDraft(document: vscode.TextDocument): Promise<vscode.TextDocument | undefined> {
  const place = folderOfNew(document.uri);
  const folder = place ? vscode.Uri.file(place) : (vscode.workspace.workspaceFolders?.[0]?.uri ?? HOME);
  const file = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, proposedName(analysisOf(document).draft)),
    filters: { [vscode.l10n.t("Official Document")]: ["gw"] },
  });
  if (!file) return undefined;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(document.getText()));
  return moveTo(file, document);
}

/** Puts the file in the place of the unsaved draft, the cursor where it was. */
async function moveTo(file: vscode.Uri, unsaved: vscode.TextDocument): Promise<vscode.TextDocument> {
  const { viewColumn, selection } = await vscode.window.showTextDocument(unsaved);
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  const saved = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(saved, { selection, ...(viewColumn && { viewColumn }) });
  return saved;
}
