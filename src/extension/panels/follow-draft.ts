import path from "node:path";
import * as vscode from "vscode";
import { isDraft } from "../documents";
import type { DraftPanel } from "./draft-panel";

/** What a panel says of a draft that is gone. */
export interface LossSentences {
  readonly closedUnsaved: string;
  readonly deleted: string;
}

/**
 * Keeps the panel with its draft: when that is closed and opened again, renamed or moved. Of one that is gone it shows
 * what it has, and says so.
 */
export function followDraft(panel: () => DraftPanel | undefined, sentences: LossSentences): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      const shown = panel()?.document;
      if (!shown || !isDraft(document)) return;
      if (isSame(document.uri, shown.uri) || isSaved(shown, document)) panel()?.follow(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document !== panel()?.document || !document.isUntitled) return;
      panel()?.explain(sentences.closedUnsaved);
    }),
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      const shown = panel()?.document.uri;
      const renamed = files.map(({ oldUri, newUri }) => shown && movedTo(shown, oldUri, newUri)).find(Boolean);
      if (renamed) panel()?.follow(await vscode.workspace.openTextDocument(renamed));
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      const shown = panel()?.document.uri;
      if (!shown || !files.some((gone) => movedTo(shown, gone, gone))) return;
      panel()?.explain(sentences.deleted);
    }),
  );
}

/** Whether the document is what an unsaved draft became when it was saved. */
function isSaved(unsaved: vscode.TextDocument, document: vscode.TextDocument): boolean {
  const text = unsaved.getText();
  return unsaved.isUntitled && !document.isUntitled && text.trim() !== "" && document.getText() === text;
}

function isSame(a: vscode.Uri, b: vscode.Uri | undefined): boolean {
  return a.toString() === b?.toString();
}

/** Where a file is after itself or a folder around it was renamed; undefined when it is neither. */
function movedTo(file: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri | undefined {
  if (isSame(file, from)) return to;
  if (file.scheme !== from.scheme || file.authority !== from.authority) return undefined;
  const inner = path.posix.relative(from.path, file.path);
  return inner.startsWith("..") || path.posix.isAbsolute(inner) ? undefined : vscode.Uri.joinPath(to, inner);
}
