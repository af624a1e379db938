import * as vscode from "vscode";

/** Says that there is no draft to work on, and how to get one. */
export function tellNoDraft(): undefined {
  const create = vscode.l10n.t("New Official Document");
  void vscode.window
    .showInformationMessage(vscode.l10n.t("Open a draft first, or begin a new one."), create)
    .then((answer) => answer === create && vscode.commands.executeCommand("gongwen.newDraft"));
  return undefined;
}
