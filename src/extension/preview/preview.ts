import * as vscode from "vscode";
import { isDraft } from "../documents";
import type { DraftWatcher } from "../draft-watcher";
import { SinglePanel } from "../panels/single-panel";
import { lastPlace } from "./last-place";
import type { PreviewPlace } from "./messages";
import { PreviewPanel, type PreviewReport, type PreviewServices } from "./panel";

/** The window's preview: one panel that goes along with the draft that is being written. */
export class Preview implements vscode.Disposable {
  readonly #drawn = new vscode.EventEmitter<PreviewReport>();
  readonly #single: SinglePanel<PreviewPanel, PreviewPlace>;
  readonly #subscriptions: vscode.Disposable;

  /** The preview has drawn a version of a draft. */
  readonly onDidDraw = this.#drawn.event;

  constructor(watcher: DraftWatcher, services: PreviewServices) {
    const { l10n } = vscode;
    const single = new SinglePanel<PreviewPanel, PreviewPlace>(
      {
        viewType: "gongwen.preview",
        lossSentences: {
          closedUnsaved: l10n.t("This draft was closed without being saved; below are its last pages."),
          deleted: l10n.t("The file of this draft was deleted; below are its last pages."),
        },
        remembered: () => lastPlace(services.workspaceMemory),
        create: (webviewPanel, document, place) => {
          const panel = new PreviewPanel(webviewPanel, document, services, place?.scroll);
          panel.onDidDraw((report) => this.#drawn.fire(report));
          return panel;
        },
      },
      services.log,
    );
    this.#single = single;
    watcher.follow((document) => single.of(document)?.update());
    watcher.visit((document) => single.of(document)?.check());
    this.#subscriptions = vscode.Disposable.from(
      single,
      this.#drawn,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
        single.of(document)?.moveFindings(contentChanges),
      ),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isDraft(editor.document)) single.panel?.follow(editor.document);
      }),
    );
  }

  /** The draft that is shown. */
  get document(): vscode.TextDocument | undefined {
    return this.#single.panel?.document;
  }

  /** 预览: shows the draft, by default the active one, beside its editor; the focus stays where it is. */
  open(document?: vscode.TextDocument): void {
    this.#single.open(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
