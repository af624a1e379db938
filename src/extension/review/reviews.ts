import * as vscode from "vscode";
import { activeDraftEditor } from "../documents";
import type { DraftWatcher } from "../draft-watcher";
import { followDraft } from "../follow-draft";
import type { ReviewState } from "./messages";
import { moveSheets } from "./move-sheets";
import { LAST_REVIEWED, ReviewPanel, type ReviewReport, type ReviewServices } from "./panel";

/** The kind of panel, by which the window finds it again after a reload. */
const REVIEW = "gongwen.review";

/** The window's review: one panel, which stays with its draft until another one is to be reviewed. */
export class Reviews implements vscode.Disposable, vscode.WebviewPanelSerializer<Partial<ReviewState>> {
  readonly #services: ReviewServices;
  readonly #shown = new vscode.EventEmitter<ReviewReport>();
  readonly #subscriptions: vscode.Disposable;
  #panel: ReviewPanel | undefined;

  /** The review shows what it was sent. */
  readonly onDidShow = this.#shown.event;

  constructor(watcher: DraftWatcher, services: ReviewServices) {
    this.#services = services;
    watcher.visit((document) => {
      if (document === this.#panel?.document) this.#panel.update();
    });
    const { l10n } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      followDraft(() => this.#panel, {
        closedUnsaved: l10n.t("This draft was closed without being saved; below is its last review."),
        deleted: l10n.t("The file of this draft was deleted; below is its last review."),
      }),
      moveSheets(services.log),
      vscode.window.registerWebviewPanelSerializer(REVIEW, this),
    );
  }

  /** 审核: shows the sheet of the draft, by default the active one, beside its editor. */
  open(document = activeDraftEditor()?.document): void {
    if (!document) return;
    if (this.#panel) {
      this.#panel.follow(document);
      this.#panel.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#adopt(vscode.window.createWebviewPanel(REVIEW, "", place, { enableFindWidget: true }), document);
  }

  /** After a reload of the window. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: Partial<ReviewState> | undefined): Promise<void> {
    try {
      const uri = state?.uri ?? this.#services.workspaceMemory.get<string>(LAST_REVIEWED);
      if (uri === undefined) throw new Error("the review has no draft");
      this.#adopt(panel, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
    } catch (error) {
      this.#services.log.info("the draft of the review is gone", error instanceof Error ? error.message : error);
      setImmediate(() => panel.dispose()); // the editor does not yet close a panel that it is still opening
    }
  }

  dispose(): void {
    this.#panel?.close();
    this.#subscriptions.dispose();
    this.#shown.dispose();
  }

  #adopt(webviewPanel: vscode.WebviewPanel, document: vscode.TextDocument): void {
    const panel = new ReviewPanel(webviewPanel, document, this.#services);
    panel.onDidShow((report) => this.#shown.fire(report));
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
      panel.dispose();
    });
    this.#panel?.close();
    this.#panel = panel;
  }
}
