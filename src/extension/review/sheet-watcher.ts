import path from "node:path";
import * as vscode from "vscode";
import { sheetPath } from "../../node/review-file";
import { hasSheet } from "./review-of";

/** Says when the file of a draft's sheet has changed on disk: in another window, by another person, by hand. */
export class SheetWatcher implements vscode.Disposable {
  readonly #onChange: () => void;
  #watching: vscode.Disposable | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Watches the sheet of this draft from now on. */
  watch(document: vscode.TextDocument): void {
    this.dispose();
    if (!hasSheet(document)) return;
    const file = sheetPath(document.uri.fsPath);
    const folder = vscode.Uri.file(path.dirname(file));
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, globOf(path.basename(file))),
    );
    this.#watching = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(this.#onChange),
      watcher.onDidChange(this.#onChange),
      watcher.onDidDelete(this.#onChange),
    );
  }

  dispose(): void {
    this.#watching?.dispose();
    this.#watching = undefined;
  }
}

/** A pattern that means just that name: characters with a meaning in patterns are put in brackets. */
function globOf(name: string): string {
  return name.replace(/[*?[\]{}!]/gu, "[$&]");
}
