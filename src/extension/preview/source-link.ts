import * as vscode from "vscode";
import { showInEditor } from "../documents";
import type { ToPreview } from "./messages";

/**
 * After the cursor moved or the preview was followed, the editor scrolls by itself: for so long, in ms, that is no wish of
 * the writer's to see another page.
 */
const QUIET_MS = 250;

/** Ties the preview to the editors that show its draft: cursor and scrolling go both ways. */
export class SourceLink implements vscode.Disposable {
  readonly #document: () => vscode.TextDocument;
  readonly #subscriptions: vscode.Disposable;
  /** Where each editor stood last: one that is only being opened is not scrolled by the writer. */
  readonly #tops = new WeakMap<vscode.TextEditor, number>();
  #quietUntil = 0;

  /** `document` is the draft in the preview, `send` speaks to the preview. */
  constructor(document: () => vscode.TextDocument, send: (message: ToPreview) => void) {
    this.#document = document;
    for (const editor of vscode.window.visibleTextEditors) {
      const top = editor.visibleRanges[0]?.start;
      if (top) this.#tops.set(editor, editor.document.offsetAt(top));
    }
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document()) this.#rest();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const active = selections[0]?.active;
        if (!active || textEditor.document !== document()) return;
        this.#rest();
        send({ type: "cursor", cursor: textEditor.document.offsetAt(active) });
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const start = visibleRanges[0]?.start;
        if (!start || textEditor.document !== document()) return;
        const top = textEditor.document.offsetAt(start);
        const last = this.#tops.get(textEditor);
        this.#tops.set(textEditor, top);
        if (last === undefined || last === top || performance.now() < this.#quietUntil) return;
        send({ type: "scroll", top });
      }),
    );
  }

  /** The cursor of the editor that shows the draft. */
  cursor(): number | undefined {
    const editor = this.#editor();
    return editor?.document.offsetAt(editor.selection.active);
  }

  /** Puts the cursor where the text on a page comes from, in the editor that shows the draft or else in the first group. */
  async reveal(offset: number): Promise<void> {
    this.#rest();
    await showInEditor(this.#document(), { start: offset, end: offset });
  }

  /** Scrolls the editor that shows the draft until the offset stands at its upper edge. */
  scrollTo(offset: number): void {
    const position = this.#document().positionAt(offset);
    this.#rest();
    this.#editor()?.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document === this.#document());
  }

  #rest(): void {
    this.#quietUntil = performance.now() + QUIET_MS;
  }
}
