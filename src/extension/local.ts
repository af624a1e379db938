import * as vscode from "vscode";

/** Whether the draft's files and fonts are those of the computer that the user sits at. */
export function isLocal(): boolean {
  return vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
}
