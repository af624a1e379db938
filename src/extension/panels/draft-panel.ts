import type * as vscode from "vscode";

/** A panel beside the editors that shows a draft, which may become another draft's. */
export interface DraftPanel extends vscode.Disposable {
  readonly document: vscode.TextDocument;
  readonly onDidDispose: vscode.Event<void>;
  /** Shows this draft from now on. */
  follow(document: vscode.TextDocument): void;
  /** Says why what it shows stays as it is: its draft is gone. */
  explain(sentence: string): void;
  /** Brings it to the front without taking the focus. */
  reveal(): void;
  close(): void;
  /** To be called when it has been closed. */
  dispose(): void;
}
