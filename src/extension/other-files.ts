import * as vscode from "vscode";
import { syntaxOf } from "../core/check/other-text";
import type { TextSyntax } from "../core/draft/other-text/parse-text";
import { isDraft, isWorkedOn } from "./documents";

/** Whether the document is checked: a draft, or another text that the user wants checked. */
export function isChecked(document: vscode.TextDocument): boolean {
  return isDraft(document) || isOtherText(document);
}

/** How the text is written that is no draft; undefined for a draft. */
export function otherSyntaxOf(document: vscode.TextDocument): TextSyntax | undefined {
  if (isDraft(document)) return undefined;
  return document.languageId === "markdown" ? "markdown" : syntaxOf(document.uri.path);
}

/** Whether `gongwen.check.otherFiles` names the text. */
function isOtherText(document: vscode.TextDocument): boolean {
  if (!isWorkedOn(document)) return false;
  const wanted = vscode.workspace.getConfiguration("gongwen.check", document).get<readonly unknown[]>("otherFiles");
  return (wanted ?? []).some(
    (each) => typeof each === "string" && vscode.languages.match(selectorOf(each, document), document) > 0,
  );
}

/** A pattern of file names below the workspace's folder, or a language. */
function selectorOf(wanted: string, document: vscode.TextDocument): vscode.DocumentSelector {
  if (!/[*.?/\\]/u.test(wanted)) return { language: wanted };
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return { pattern: folder ? new vscode.RelativePattern(folder, wanted) : wanted };
}

/** Lets menus know whether the document in the active editor is checked. */
export function registerCheckedContext(): vscode.Disposable {
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const isCheckedNow = document !== undefined && isChecked(document);
    void vscode.commands.executeCommand("setContext", "gongwen.isChecked", isCheckedNow);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration(update),
  );
}
