import * as vscode from "vscode";
import type { DraftWatcher } from "../draft-watcher";
import { SinglePanel } from "../panels/single-panel";
import type { ReviewState } from "./messages";
import { moveSheets } from "./move-sheets";
import { lastReviewed, ReviewPanel, type ReviewReport, type ReviewServices } from "./panel";

/** The window's review: one panel, which stays with its draft until another one is to be reviewed. */
export class Reviews implements vscode.Disposable {
  readonly #shown = new vscode.EventEmitter<ReviewReport>();
  readonly #single: SinglePanel<ReviewPanel, ReviewState>;
  readonly #subscriptions: vscode.Disposable;

  /** The review shows what it was sent. */
  readonly onDidShow = this.#shown.event;

  constructor(watcher: DraftWatcher, services: ReviewServices) {
    const { l10n } = vscode;
    const single = new SinglePanel<ReviewPanel, ReviewState>(
      {
        viewType: "gongwen.review",
        lossSentences: {
          closedUnsaved: l10n.t("This draft was closed without being saved; below is its last review."),
          deleted: l10n.t("The file of this draft was deleted; below is its last review."),
        },
        remembered: () => lastReviewed(services.workspaceMemory),
        create: (webviewPanel, document) => {
          const panel = new ReviewPanel(webviewPanel, document, services);
          panel.onDidShow((report) => this.#shown.fire(report));
          return panel;
        },
      },
      services.log,
    );
    this.#single = single;
    watcher.visit((document) => single.of(document)?.update());
    this.#subscriptions = vscode.Disposable.from(single, this.#shown, moveSheets(services.log));
  }

  /** 审核: shows the sheet of the draft, by default the active one, beside its editor. */
  open(document?: vscode.TextDocument): void {
    this.#single.open(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
