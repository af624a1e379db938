import * as vscode from "vscode";
import { isLocal } from "../local";

/** What `openFile` does, on a button. */
export function openWord(): string {
  return isLocal() ? vscode.l10n.t("Open") : vscode.l10n.t("Download");
}

/** Opens a file that was written with the program that the computer has for it; one on another computer is fetched. */
export async function openFile(file: string): Promise<void> {
  await (isLocal() ? vscode.env.openExternal(vscode.Uri.file(file)) : download(file));
}

/** Shows where a file lies. */
export async function showInFolder(file: string): Promise<void> {
  const command = isLocal() ? "revealFileInOS" : "revealInExplorer";
  await vscode.commands.executeCommand(command, vscode.Uri.file(file));
}

/** Brings a file to the computer that the user sits at: the explorer downloads what it has selected. */
async function download(file: string): Promise<void> {
  await vscode.commands.executeCommand("revealInExplorer", vscode.Uri.file(file));
  await vscode.commands.executeCommand("explorer.download");
}
