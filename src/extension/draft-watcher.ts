import { setImmediate as nextTurn } from "node:timers/promises";
import * as vscode from "vscode";
import { isDraft } from "./documents";
import { isChecked } from "./other-files";

/** Is shown a draft. */
export type Visitor = (document: vscode.TextDocument) => void;

/** How long the writer must pause, in ms: at least so long, longer where the last visit was slow, at most so long. */
const SHORTEST_PAUSE_MS = 40;
const LONGEST_PAUSE_MS = 10_000;
const PAUSE_PER_COST = 3;

/** One picture of a screen lasts so long, in ms: more often nobody can see a change. */
const FRAME_MS = 16;

/**
 * Watches the open drafts on behalf of all features. Visitors see a draft, and whatever else is checked, when its writer
 * pauses; followers see every change of a draft at once. No version is shown that is no longer the document's, and the editor gets its turn between two visitors.
 */
export class DraftWatcher implements vscode.Disposable {
  readonly #visitors: Visitor[] = [];
  readonly #followers: Visitor[] = [];
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #visits = new Map<vscode.TextDocument, NodeJS.Timeout>();
  readonly #frames = new Map<vscode.TextDocument, NodeJS.Timeout>();
  readonly #costs = new WeakMap<vscode.TextDocument, number>();
  readonly #nextFrames = new WeakMap<vscode.TextDocument, number>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #log: vscode.LogOutputChannel;

  /** A document was closed, or is no longer checked. */
  readonly onDidClose = this.#closed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.#scheduleVisit(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        this.#scheduleFrame(document);
        this.#scheduleVisit(document, this.#pauseFor(document));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    ];
  }

  /**
   * Shows the visitor all drafts, those that are open already too, and each again whenever its writer has paused.
   * Visitors come in the order in which they asked.
   */
  visit(visitor: Visitor): void {
    this.#visitors.push(visitor);
    for (const document of vscode.workspace.textDocuments) this.#scheduleVisit(document, 0);
  }

  /**
   * Shows the follower every change in the next turn: changes within one frame of the screen together, and with as long a
   * rest after a slow look as it took, so that typing never waits for it.
   */
  follow(follower: Visitor): void {
    this.#followers.push(follower);
  }

  /** Shows all drafts again: something that their findings or pages hang on has changed. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!isChecked(document)) this.#closed.fire(document);
      this.#scheduleFrame(document);
      this.#scheduleVisit(document, 0);
    }
  }

  /** Shows the visitors one document again: what is shown of it hangs on something else that has changed. */
  revisit(document: vscode.TextDocument): void {
    this.#scheduleVisit(document, 0);
  }

  dispose(): void {
    for (const timer of [...this.#visits.values(), ...this.#frames.values()]) clearTimeout(timer);
    this.#closed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #scheduleVisit(document: vscode.TextDocument, pause: number): void {
    if (!isChecked(document)) return;
    clearTimeout(this.#visits.get(document));
    this.#visits.set(
      document,
      setTimeout(() => this.#showVisitors(document), pause),
    );
  }

  #scheduleFrame(document: vscode.TextDocument): void {
    if (!isDraft(document) || this.#frames.has(document)) return;
    const wait = (this.#nextFrames.get(document) ?? 0) - performance.now();
    this.#frames.set(
      document,
      setTimeout(() => this.#showFollowers(document), Math.max(0, wait)),
    );
  }

  #pauseFor(document: vscode.TextDocument): number {
    const cost = this.#costs.get(document) ?? 0;
    return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, cost * PAUSE_PER_COST));
  }

  #showFollowers(document: vscode.TextDocument): void {
    this.#frames.delete(document);
    const began = performance.now();
    for (const follower of this.#followers) this.#show(follower, document);
    const ended = performance.now();
    this.#nextFrames.set(document, ended + Math.max(FRAME_MS, ended - began));
  }

  async #showVisitors(document: vscode.TextDocument): Promise<void> {
    this.#visits.delete(document);
    const { version } = document;
    let cost = 0;
    for (const visitor of this.#visitors) {
      if (document.isClosed || document.version !== version) return;
      const began = performance.now();
      this.#show(visitor, document);
      cost += performance.now() - began;
      await nextTurn();
    }
    this.#costs.set(document, cost);
  }

  #show(visitor: Visitor, document: vscode.TextDocument): void {
    try {
      visitor(document);
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  #forget(document: vscode.TextDocument): void {
    for (const timers of [this.#visits, this.#frames]) {
      clearTimeout(timers.get(document));
      timers.delete(document);
    }
    this.#closed.fire(document);
  }
}
