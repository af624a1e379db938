import { setImmediate as nextTurn } from "node:timers/promises";
import * as vscode from "vscode";
import { isDraft } from "./documents";

/** Is shown a draft when it has been opened and whenever its writer pauses. */
export type Visitor = (document: vscode.TextDocument) => void;

/** How long the writer must pause, in ms: at least so long, longer where the last visit was slow, at most so long. */
const SHORTEST_PAUSE_MS = 40;
const LONGEST_PAUSE_MS = 10_000;
const PAUSE_PER_COST = 3;

/**
 * Watches the open drafts on behalf of all features. A visit never shows a version that is no longer the document's, and
 * the editor gets its turn between two visitors.
 */
export class DraftWatcher implements vscode.Disposable {
  readonly #visitors: Visitor[] = [];
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #timers = new Map<vscode.TextDocument, NodeJS.Timeout>();
  readonly #costs = new WeakMap<vscode.TextDocument, number>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #log: vscode.LogOutputChannel;

  /** A draft was closed, or is no longer one. */
  readonly onDidClose = this.#closed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#schedule(document, this.#pauseFor(document));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    ];
  }

  /** Shows the visitor all drafts, those that are open already too. Visitors come in the order in which they asked. */
  visit(visitor: Visitor): void {
    this.#visitors.push(visitor);
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  /** Shows all drafts again: something that their pages hang on has changed. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#closed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #schedule(document: vscode.TextDocument, pause: number): void {
    if (!isDraft(document)) return;
    clearTimeout(this.#timers.get(document));
    this.#timers.set(
      document,
      setTimeout(() => this.#show(document), pause),
    );
  }

  #pauseFor(document: vscode.TextDocument): number {
    const cost = this.#costs.get(document) ?? 0;
    return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, cost * PAUSE_PER_COST));
  }

  async #show(document: vscode.TextDocument): Promise<void> {
    this.#timers.delete(document);
    const { version } = document;
    let cost = 0;
    for (const visitor of this.#visitors) {
      if (document.isClosed || document.version !== version) return;
      const began = performance.now();
      try {
        visitor(document);
      } catch (error) {
        this.#log.error(error instanceof Error ? error : String(error));
      }
      cost += performance.now() - began;
      await nextTurn();
    }
    this.#costs.set(document, cost);
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    if (isDraft(document)) this.#closed.fire(document);
  }
}
