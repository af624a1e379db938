import * as vscode from "vscode";
import { isDraft } from "./documents";

/** The draft in the active editor, or on the screen while the focus is elsewhere. */
export function draftInView(): vscode.TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = activeTextEditor ? [activeTextEditor] : visibleTextEditors;
  return editors.map(({ document }) => document).find(isDraft);
}

/** Knows which draft the user is at work on: the one in view, or the last that was, as long as it is open in a tab. */
export class CurrentDraft implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #last: vscode.TextDocument | undefined;

  /** Another draft is the current one, or none is. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const look = () => this.#look();
    this.#last = draftInView();
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(look),
      vscode.window.onDidChangeVisibleTextEditors(look),
      vscode.window.tabGroups.onDidChangeTabs(look),
      vscode.workspace.onDidOpenTextDocument(look), // also when a text becomes a draft
      vscode.workspace.onDidCloseTextDocument(look),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.#last;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #look(): void {
    const before = this.#last;
    this.#last = draftInView() ?? (before && isStillOpen(before) ? before : undefined);
    if (this.#last !== before) this.#changed.fire();
  }
}

function isStillOpen(document: vscode.TextDocument): boolean {
  if (document.isClosed || !isDraft(document)) return false;
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === `${document.uri}`);
}
