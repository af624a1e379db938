import * as vscode from "vscode";
import { type EarlierDraft, earlierDraft } from "../../core/assist/earlier-draft";
import { parseDraft } from "../../core/draft/parse-draft";
import { decodeDraft } from "../../node/decode-draft";
import { isDraft } from "../documents";

const DRAFTS = "**/*.gw";
const PASSED_OVER = "**/{node_modules,.*}/**";

/** More drafts are not read, nor longer files: what they tell is a help, and the editor must not wait for it. */
const MOST_DRAFTS = 1000;
const MOST_BYTES = 500_000;

/** The front matter and the title are at the head. */
const HEAD_CHARACTERS = 8000;

interface KnownDraft {
  readonly draft: EarlierDraft;
  /** When it was written, in ms since 1970. */
  readonly time: number;
}

/**
 * What the drafts of the workspace tell those who write the next. They are read one after the other once the first draft
 * is open, and again when they change; whoever asks gets what is known by then.
 */
export class WorkspaceDrafts implements vscode.Disposable {
  readonly #known = new Map<string, KnownDraft>();
  readonly #files = vscode.workspace.createFileSystemWatcher(DRAFTS);
  readonly #opening = vscode.workspace.onDidOpenTextDocument((document) => this.#follow(document));
  #isFollowed = false;
  #isDisposed = false;
  #areRead = false;

  constructor() {
    for (const document of vscode.workspace.textDocuments) this.#follow(document);
  }

  /** All but the one of that address, the latest first. */
  except(uri: vscode.Uri): readonly EarlierDraft[] {
    const own = uri.toString();
    const others = [...this.#known].filter(([address]) => address !== own).map(([, known]) => known);
    return others.sort((a, b) => b.time - a.time).map(({ draft }) => draft);
  }

  /** Whether all have been read; what is known till then is not all. */
  get areRead(): boolean {
    return this.#areRead;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#opening.dispose();
    this.#files.dispose();
  }

  /** Reads them once there is a draft to write in. */
  #follow(document: vscode.TextDocument): void {
    if (this.#isFollowed || !isDraft(document)) return;
    this.#isFollowed = true;
    this.#files.onDidCreate((uri) => this.#read(uri));
    this.#files.onDidChange((uri) => this.#read(uri));
    this.#files.onDidDelete((uri) => this.#known.delete(uri.toString()));
    void this.#readAll();
  }

  async #readAll(): Promise<void> {
    for (const uri of await vscode.workspace.findFiles(DRAFTS, PASSED_OVER, MOST_DRAFTS)) {
      if (this.#isDisposed) return;
      await this.#read(uri);
    }
    this.#areRead = true;
  }

  /** A file that cannot be read tells nothing: whoever opens it is told why. */
  async #read(uri: vscode.Uri): Promise<void> {
    const address = uri.toString();
    try {
      const { size, mtime } = await vscode.workspace.fs.stat(uri);
      if (size > MOST_BYTES || (this.#known.size >= MOST_DRAFTS && !this.#known.has(address))) return;
      const text = decodeDraft(await vscode.workspace.fs.readFile(uri), uri.path);
      this.#known.set(address, { draft: earlierDraft(parseDraft(text.slice(0, HEAD_CHARACTERS))), time: mtime });
    } catch {
      this.#known.delete(address);
    }
  }
}
