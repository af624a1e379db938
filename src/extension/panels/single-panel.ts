import * as vscode from "vscode";
import { activeDraftEditor } from "../documents";
import type { DraftPanel } from "./draft-panel";
import { followDraft, type LossSentences } from "./follow-draft";

/** What a panel keeps over a reload of the window, as far as it could be kept. */
interface PanelState {
  /** The draft. */
  readonly uri?: string;
}

/** A kind of panel of which a window has one. */
export interface PanelKind<Panel extends DraftPanel, State extends PanelState> {
  /** By which the window finds the panel again after a reload. */
  readonly viewType: string;
  readonly lossSentences: LossSentences;
  /** What the workspace remembers of the panel: a browser may end the window before the page's own state is kept. */
  remembered(): State | undefined;
  /** Makes the panel of what the editor has opened; with a state after a reload of the window. */
  create(panel: vscode.WebviewPanel, document: vscode.TextDocument, state?: Partial<State>): Panel;
}

/** The window's one panel of a kind. It stays with its draft, and comes again after a reload of the window. */
export class SinglePanel<Panel extends DraftPanel, State extends PanelState>
  implements vscode.Disposable, vscode.WebviewPanelSerializer<Partial<State>>
{
  readonly #kind: PanelKind<Panel, State>;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscriptions: vscode.Disposable;
  #panel: Panel | undefined;

  constructor(kind: PanelKind<Panel, State>, log: vscode.LogOutputChannel) {
    this.#kind = kind;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      followDraft(() => this.#panel, kind.lossSentences),
      vscode.window.registerWebviewPanelSerializer(kind.viewType, this),
    );
  }

  /** The panel that is open. */
  get panel(): Panel | undefined {
    return this.#panel;
  }

  /** The panel, where it shows this draft. */
  of(document: vscode.TextDocument): Panel | undefined {
    return document === this.#panel?.document ? this.#panel : undefined;
  }

  /** Shows the draft, by default the active one, beside its editor; the focus stays where it is. */
  open(document = activeDraftEditor()?.document): void {
    if (!document) return;
    if (this.#panel) {
      this.#panel.follow(document);
      this.#panel.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(this.#kind.viewType, "", place, { enableFindWidget: true });
    this.#adopt(this.#kind.create(panel, document));
  }

  /** After a reload of the window. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: Partial<State> | undefined): Promise<void> {
    try {
      const state = kept?.uri === undefined ? this.#kind.remembered() : kept;
      if (state?.uri === undefined) throw new Error("the panel has no draft");
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(state.uri, true));
      this.#adopt(this.#kind.create(panel, document, state));
    } catch (error) {
      const reason = error instanceof Error ? error.message : error;
      this.#log.info(`the draft of ${this.#kind.viewType} is gone`, reason);
      setImmediate(() => panel.dispose()); // the editor does not yet close a panel that it is still opening
    }
  }

  dispose(): void {
    this.#panel?.close();
    this.#subscriptions.dispose();
  }

  #adopt(panel: Panel): void {
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
      panel.dispose();
    });
    this.#panel?.close();
    this.#panel = panel;
  }
}
