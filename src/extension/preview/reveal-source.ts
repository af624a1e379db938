import * as vscode from "vscode";

/** Puts the cursor where the text on a page comes from, in the editor that shows the draft or else in the first group. */
export async function revealSource(document: vscode.TextDocument, offset: number): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  const position = document.positionAt(offset);
  const selection = new vscode.Range(position, position);
  await vscode.window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? vscode.ViewColumn.One,
    selection,
  });
}
