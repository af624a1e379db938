import path from "node:path";
import * as vscode from "vscode";
import { lies } from "../../node/node-host";
import { pictureFoldersOf } from "../pictures";

/**
 * Tells where the preview can load a picture of the draft. Pictures outside of the workspace have no such place, and the
 * preview may load nothing from there either.
 */
export function pictureHrefs(
  document: vscode.TextDocument,
  webview: vscode.Webview,
): (name: string) => string | undefined {
  const folders = pictureFoldersOf(document);
  return (name) => {
    if (!folders) return undefined;
    const file = path.resolve(folders.folder, name);
    return lies(file, folders.workspace) ? webview.asWebviewUri(vscode.Uri.file(file)).toString() : undefined;
  };
}
