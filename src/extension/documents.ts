import * as vscode from "vscode";
import type { TextEdit } from "../core/text/edit";
import type { Range } from "../core/text/range";

/** The language's identifier. */
export const LANGUAGE = "gongwen";

/** Old versions that source control shows beside the draft: they are read, not worked on. */
const READ_ONLY_SCHEMES: ReadonlySet<string> = new Set(["git", "gitfs", "review", "vscode-local-history"]);

/** Whether the document is a draft that somebody may be working on. */
export function isDraft(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE && isWorkedOn(document);
}

/** Whether somebody may be working on the document. */
export function isWorkedOn(document: vscode.TextDocument): boolean {
  return !READ_ONLY_SCHEMES.has(document.uri.scheme);
}

/** The editor that shows a draft and has, or had last, the focus. */
export function activeDraftEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isDraft(editor.document) ? editor : undefined;
}

/** Offsets of the document's text as the editor counts. */
export function editorRange(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Selects the range in the editor that shows the document, or else in the first group, and gives it the focus. */
export async function showInEditor(document: vscode.TextDocument, range: Range): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  await vscode.window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? vscode.ViewColumn.One,
    selection: editorRange(document, range),
  });
}

/** Edits of the document's text as the editor takes them. */
export function workspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  const changes = edits.map(({ range, newText }) => new vscode.TextEdit(editorRange(document, range), newText));
  result.set(document.uri, changes);
  return result;
}
