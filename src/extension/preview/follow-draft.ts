import path from "node:path";
import * as vscode from "vscode";
import { isDraft } from "../documents";
import type { PreviewPanel } from "./panel";

/**
 * Keeps the preview with its draft: when that is closed and opened again, renamed or moved. Of one that is gone the pages
 * stay, and the preview says so.
 */
export function followDraft(panel: () => PreviewPanel | undefined): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isDraft(document) && isSame(document.uri, panel()?.document.uri)) panel()?.follow(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document !== panel()?.document || !document.isUntitled) return;
      panel()?.explain(vscode.l10n.t("This draft was closed without being saved; below are its last pages."));
    }),
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      const shown = panel()?.document.uri;
      const renamed = files.map(({ oldUri, newUri }) => shown && movedTo(shown, oldUri, newUri)).find(Boolean);
      if (renamed) panel()?.follow(await vscode.workspace.openTextDocument(renamed));
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      const shown = panel()?.document.uri;
      if (!shown || !files.some((gone) => movedTo(shown, gone, gone))) return;
      panel()?.explain(vscode.l10n.t("The file of this draft was deleted; below are its last pages."));
    }),
  );
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
