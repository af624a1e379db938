import path from "node:path";
import * as vscode from "vscode";
import { type Analysis, analysisOf } from "../analysis";
import { pictureFoldersOf } from "../pictures";
import { previewDocument } from "./document";
import type { FromPreview, ToPreview } from "./messages";
import { PageViews } from "./page-views";
import { pictureHrefs } from "./picture-hrefs";
import { revealSource } from "./reveal-source";

/** What the preview has on the screen. */
export interface PreviewReport {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly pages: number;
}

/** One preview: shows the pages of a draft, which may become another draft's when the writer turns to that one. */
export class PreviewPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #extensionUri: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #drawn = new vscode.EventEmitter<PreviewReport>();
  #document: vscode.TextDocument;
  #views: PageViews;
  /** Whether the page listens; until then nothing is sent to it. */
  #isReady = false;

  /** The page has drawn what it was sent. */
  readonly onDidDraw = this.#drawn.event;

  constructor(
    panel: vscode.WebviewPanel,
    document: vscode.TextDocument,
    extensionUri: vscode.Uri,
    log: vscode.LogOutputChannel,
  ) {
    this.#panel = panel;
    this.#document = document;
    this.#extensionUri = extensionUri;
    this.#log = log;
    this.#views = this.#newViews();
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, "media", "draft-light.svg"),
      dark: vscode.Uri.joinPath(extensionUri, "media", "draft-dark.svg"),
    };
    panel.webview.onDidReceiveMessage((message: FromPreview) => this.#receive(message));
    this.#load();
  }

  get document(): vscode.TextDocument {
    return this.#document;
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  /** Brings the preview to the front without taking the focus. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Shows this draft from now on. */
  follow(document: vscode.TextDocument): void {
    if (document === this.#document) return;
    const isOtherDraft = document.uri.toString() !== this.#document.uri.toString();
    this.#document = document;
    if (isOtherDraft) this.#load();
    else this.update();
  }

  /** Shows the draft as it is now. */
  update(): void {
    if (!this.#isReady) return;
    try {
      this.#send(this.#pagesMessage(analysisOf(this.#document)));
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      const sentence = vscode.l10n.t(
        "The pages cannot be laid out just now; those below are from before your last change.",
      );
      this.#send({ type: "stale", sentence });
    }
  }

  /** Goes along with the cursor. */
  showCursor(offset: number): void {
    if (this.#isReady) this.#send({ type: "cursor", cursor: offset });
  }

  dispose(): void {
    this.#panel.dispose();
    this.#drawn.dispose();
  }

  #load(): void {
    const { webview } = this.#panel;
    const dist = vscode.Uri.joinPath(this.#extensionUri, "dist");
    const folders = pictureFoldersOf(this.#document);
    this.#isReady = false;
    this.#panel.title = vscode.l10n.t("Preview {0}", path.basename(this.#document.uri.path));
    webview.options = {
      enableScripts: true,
      localResourceRoots: [dist, ...(folders ? [vscode.Uri.file(folders.workspace)] : [])],
    };
    webview.html = previewDocument(webview, vscode.Uri.joinPath(dist, "preview.js"), this.#document.uri);
  }

  #newViews(): PageViews {
    return new PageViews(pictureHrefs(this.#document, this.#panel.webview));
  }

  #pagesMessage({ version, pages }: Analysis): ToPreview {
    const cursor = this.#cursor();
    return {
      type: "pages",
      version,
      pages: this.#views.next(pages),
      ...(cursor === undefined ? {} : { cursor }),
    };
  }

  /** The cursor of the editor that shows the draft. */
  #cursor(): number | undefined {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === this.#document);
    return editor && this.#document.offsetAt(editor.selection.active);
  }

  #send(message: ToPreview): void {
    void this.#panel.webview.postMessage(message);
  }

  #receive(message: FromPreview): void {
    switch (message.type) {
      case "ready":
        this.#isReady = true;
        this.#views = this.#newViews();
        this.update();
        break;
      case "drawn":
        this.#drawn.fire({ document: this.#document, version: message.version, pages: message.pages });
        break;
      case "reveal":
        void revealSource(this.#document, message.offset);
        break;
    }
  }
}
