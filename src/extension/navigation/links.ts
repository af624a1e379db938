import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { linksOf } from "../../core/references/links";
import { lies } from "../../node/node-host";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";
import { type PictureFolders, pictureFoldersOf } from "../pictures";

/** Leads to the pictures and files that a draft names, and to web addresses. */
export const linkProvider: vscode.DocumentLinkProvider = {
  async provideDocumentLinks(document) {
    const folders = pictureFoldersOf(document);
    const files = folders ? await namesIn(folders.folder) : [];
    return linksOf(analysisOf(document).draft, files).flatMap((link) => {
      const target = link.kind === "address" ? vscode.Uri.parse(link.address) : folders && fileAt(folders, link.name);
      return target ? [new vscode.DocumentLink(editorRange(document, link.range), target)] : [];
    });
  },
};

/** No more files of a folder are looked for in a draft. */
const MOST_FILES = 500;

/** Names of files with an ending; hidden ones are nobody's to name. */
const NAME = /^[^.].*\.[A-Za-z0-9]{1,5}$/u;

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await fs.promises.readdir(folder)).filter((name) => NAME.test(name)).slice(0, MOST_FILES);
  } catch {
    return [];
  }
}

/** Undefined for what lies outside of the workspace. */
function fileAt({ folder, workspace }: PictureFolders, name: string): vscode.Uri | undefined {
  const file = path.resolve(folder, name);
  return lies(file, workspace) ? vscode.Uri.file(file) : undefined;
}
