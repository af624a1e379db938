import * as vscode from "vscode";
import { activeDraftEditor, isDraft } from "../documents";
import type { DraftWatcher } from "../draft-watcher";
import { followDraft } from "../follow-draft";
import { lastPlace } from "./last-place";
import type { PreviewState } from "./messages";
import { PreviewPanel, type PreviewReport, type PreviewServices } from "./panel";

/** The kind of panel, by which the window finds it again after a reload. */
const PREVIEW = "gongwen.preview";

/** The window's preview: one panel that goes along with the draft that is being written. */
export class Preview implements vscode.Disposable, vscode.WebviewPanelSerializer<Partial<PreviewState>> {
  readonly #services: PreviewServices;
  readonly #drawn = new vscode.EventEmitter<PreviewReport>();
  readonly #subscriptions: vscode.Disposable;
  #panel: PreviewPanel | undefined;

  /** The preview has drawn a version of a draft. */
  readonly onDidDraw = this.#drawn.event;

  constructor(watcher: DraftWatcher, services: PreviewServices) {
    this.#services = services;
    watcher.follow((document) => this.#panelOf(document)?.update());
    watcher.visit((document) => this.#panelOf(document)?.check());
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
        this.#panelOf(document)?.moveFindings(contentChanges),
      ),
      followDraft(() => this.#panel, {
        closedUnsaved: vscode.l10n.t("This draft was closed without being saved; below are its last pages."),
        deleted: vscode.l10n.t("The file of this draft was deleted; below are its last pages."),
      }),
      vscode.window.registerWebviewPanelSerializer(PREVIEW, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isDraft(editor.document)) this.#panel?.follow(editor.document);
      }),
    );
  }

  /** The draft that is shown. */
  get document(): vscode.TextDocument | undefined {
    return this.#panel?.document;
  }

  /** 预览: shows the draft, by default the active one, beside its editor; the focus stays where it is. */
  open(document = activeDraftEditor()?.document): void {
    if (!document) return;
    if (this.#panel) {
      this.#panel.follow(document);
      this.#panel.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#adopt(vscode.window.createWebviewPanel(PREVIEW, "", place, { enableFindWidget: true }), document);
  }

  /** After a reload of the window. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: Partial<PreviewState> | undefined): Promise<void> {
    try {
      const { uri, scroll } = { ...lastPlace(this.#services.workspaceMemory), ...state };
      if (uri === undefined) throw new Error("the preview has no draft");
      this.#adopt(panel, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)), scroll);
    } catch (error) {
      this.#services.log.info("the draft of the preview is gone", error instanceof Error ? error.message : error);
      setImmediate(() => panel.dispose()); // the editor does not yet close a panel that it is still opening
    }
  }

  dispose(): void {
    this.#panel?.close();
    this.#subscriptions.dispose();
    this.#drawn.dispose();
  }

  #panelOf(document: vscode.TextDocument): PreviewPanel | undefined {
    return document === this.#panel?.document ? this.#panel : undefined;
  }

  #adopt(webviewPanel: vscode.WebviewPanel, document: vscode.TextDocument, scroll?: number): void {
    const panel = new PreviewPanel(webviewPanel, document, this.#services, scroll);
    panel.onDidDraw((report) => this.#drawn.fire(report));
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
      panel.dispose();
    });
    this.#panel?.close();
    this.#panel = panel;
  }
}
