import * as vscode from "vscode";

/** What is done while somebody types, by the names of the settings below `gongwen.typing`. */
export type TypingSetting = "levelMarks" | "curlyQuotes" | "nextNumber";

/** Whether the setting is on for the document. */
export function typingSetting(document: vscode.TextDocument, name: TypingSetting): boolean {
  return vscode.workspace.getConfiguration("gongwen.typing", document).get<boolean>(name) ?? false;
}
