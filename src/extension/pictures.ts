import path from "node:path";
import * as vscode from "vscode";
import { type PictureSize, readPictureSize } from "../core/layout/picture-size";
import { nodeHost } from "../node/node-host";

/** The folders that a draft's pictures may lie in. */
export interface PictureFolders {
  /** Pictures are named from the draft's own folder. */
  readonly folder: string;
  /** None lies outside of this one. */
  readonly workspace: string;
}

/** Undefined for a draft that is not yet a file on disk. */
export function pictureFoldersOf(document: vscode.TextDocument): PictureFolders | undefined {
  if (document.uri.scheme !== "file") return undefined;
  const folder = path.dirname(document.uri.fsPath);
  return { folder, workspace: vscode.workspace.getWorkspaceFolder(document.uri)?.uri.fsPath ?? folder };
}

/** How long the size of a picture is taken as read, in ms: writing must not read files at every key. */
const FRESH_MS = 5_000;

const sizes = new Map<string, { readonly size: PictureSize | undefined; readonly readAt: number }>();

/** Tells the size of each picture that the document names. */
export function pictureSizesOf(document: vscode.TextDocument): (name: string) => PictureSize | undefined {
  const folders = pictureFoldersOf(document);
  if (!folders) return () => undefined;
  const host = nodeHost(folders);
  return (name) => {
    const key = path.resolve(folders.folder, name);
    const last = sizes.get(key);
    if (last && Date.now() - last.readAt < FRESH_MS) return last.size;
    const bytes = host.readPicture(name);
    const size = bytes && readPictureSize(bytes);
    sizes.set(key, { size, readAt: Date.now() });
    return size;
  };
}
