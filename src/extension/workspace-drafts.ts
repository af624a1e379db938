import * as vscode from "vscode";
import { type DraftSummary, type Place, summaryOf } from "../core/references/draft-summary";
import { WorkspaceDrafts as Index, MOST_DRAFTS, type StoredDrafts } from "../node/workspace-drafts";
import { analysisOf } from "./analysis";
import { isDraft } from "./documents";

const DRAFTS = "**/*.gw";
const PASSED_OVER = "**/{node_modules,.*}/**";

/** A draft of the workspace. */
export interface DraftAround {
  readonly uri: vscode.Uri;
  readonly summary: DraftSummary;
}

const STORED: StoredDrafts = {
  stat: (address) => vscode.workspace.fs.stat(vscode.Uri.parse(address)),
  read: (address) => vscode.workspace.fs.readFile(vscode.Uri.parse(address)),
};

/**
 * The drafts of the workspace. They are read one after the other once the first draft is open, and again when they change.
 * Which there are is asked again when one has come or gone.
 */
export class WorkspaceDrafts implements vscode.Disposable {
  readonly #index = new Index(STORED);
  readonly #files = vscode.workspace.createFileSystemWatcher(DRAFTS);
  readonly #subscriptions: readonly vscode.Disposable[];
  #found: Thenable<readonly vscode.Uri[]> | undefined;
  #isFollowed = false;
  #areRead = false;

  constructor() {
    this.#subscriptions = [
      this.#files,
      vscode.workspace.onDidOpenTextDocument((document) => this.#follow(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#search()),
      this.#files.onDidCreate((uri) => this.#read(uri, true)),
      this.#files.onDidChange((uri) => this.#read(uri, false)),
      this.#files.onDidDelete((uri) => {
        this.#found = undefined;
        this.#index.forget(uri.toString());
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.#follow(document);
  }

  /** What all but the one of that address say as they are stored, as far as it is known by now, the latest first. */
  except(uri: vscode.Uri): readonly DraftSummary[] {
    const own = uri.toString();
    return this.#index.known.filter(({ address }) => address !== own).map(({ summary }) => summary);
  }

  /** Whether all have been read; what is known till then is not all. */
  get areRead(): boolean {
    return this.#areRead;
  }

  /** All of them as they are now, those first that are open, as they stand in their editors. */
  async all(): Promise<readonly DraftAround[]> {
    await this.#update();
    const open = vscode.workspace.textDocuments.filter((document) => isDraft(document) && !document.isClosed);
    const openUris = new Set(open.map(({ uri }) => uri.toString()));
    const closed = this.#index.known.filter(({ address }) => !openUris.has(address));
    return [
      ...open.map((document) => ({ uri: document.uri, summary: summaryOf(analysisOf(document).draft) })),
      ...closed.map(({ address, summary }) => ({ uri: vscode.Uri.parse(address), summary })),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Reads them once there is a draft to write in. */
  #follow(document: vscode.TextDocument): void {
    if (this.#isFollowed || !isDraft(document)) return;
    this.#isFollowed = true;
    void this.#update();
  }

  #search(): void {
    this.#found = undefined;
    if (this.#isFollowed) void this.#update();
  }

  #read(uri: vscode.Uri, isNew: boolean): void {
    if (isNew) this.#found = undefined;
    if (this.#isFollowed) void this.#index.read(uri.toString());
  }

  async #update(): Promise<void> {
    this.#found ??= vscode.workspace.findFiles(DRAFTS, PASSED_OVER, MOST_DRAFTS);
    await this.#index.update((await this.#found).map((uri) => uri.toString()));
    this.#areRead = true;
  }
}

/** The place as the editor has it. */
export function placeRange({ start, end }: Place): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
