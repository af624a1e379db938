import path from "node:path";
import * as vscode from "vscode";
import { type DraftSummary, type Place, summaryOf } from "../../core/references/draft-summary";
import { WorkspaceDrafts } from "../../node/workspace-drafts";
import { analysisOf } from "../analysis";
import { isDraft } from "../documents";

/** A draft of the workspace as it is now: as it stands in its editor where it is open. */
export interface DraftAround {
  readonly uri: vscode.Uri;
  readonly summary: DraftSummary;
}

/** No more files are looked for. */
const MOST_FILES = 2_000;

/** The drafts of the workspace; which files there are is asked again when one has come or gone. */
export class DraftsAround implements vscode.Disposable {
  readonly #drafts = new WorkspaceDrafts();
  readonly #watcher = vscode.workspace.createFileSystemWatcher("**/*.gw", false, true, false);
  readonly #subscriptions: readonly vscode.Disposable[];
  #files: Thenable<readonly vscode.Uri[]> | undefined;

  constructor() {
    const forget = () => {
      this.#files = undefined;
    };
    this.#subscriptions = [
      this.#watcher,
      this.#watcher.onDidCreate(forget),
      this.#watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
    ];
  }

  /** All of them, those that are open first. */
  async all(): Promise<readonly DraftAround[]> {
    const open = vscode.workspace.textDocuments.filter((document) => isDraft(document) && !document.isClosed);
    const openUris = new Set(open.map(({ uri }) => uri.toString()));
    this.#files ??= vscode.workspace.findFiles("**/*.gw", "**/node_modules/**", MOST_FILES);
    const files = (await this.#files).filter((uri) => uri.scheme === "file" && !openUris.has(uri.toString()));
    const closed = await this.#drafts.of(files.map(({ fsPath }) => path.normalize(fsPath)));
    return [
      ...open.map((document) => ({ uri: document.uri, summary: summaryOf(analysisOf(document).draft) })),
      ...closed.map(({ file, summary }) => ({ uri: vscode.Uri.file(file), summary })),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** The place as the editor has it. */
export function placeRange({ start, end }: Place): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
