import path from "node:path";
import * as vscode from "vscode";
import { type Analysis, analysisOf } from "../analysis";
import { sentenceWithClause } from "../diagnostics/to-diagnostic";
import { pictureFoldersOf } from "../pictures";
import { previewDocument } from "./document";
import type { FromPreview, ToPreview } from "./messages";
import { pageMarks } from "./page-marks";
import { PageViews } from "./page-views";
import { pictureHrefs } from "./picture-hrefs";
import { PreviewFonts } from "./preview-fonts";
import { lastSettings, rememberSettings } from "./settings";
import { SourceLink } from "./source-link";

/** What the preview has on the screen. */
export interface PreviewReport {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly pages: number;
}

/** What a preview works with. */
export interface PreviewServices {
  readonly extensionUri: vscode.Uri;
  readonly memory: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/** One preview: shows the pages of a draft, which may become another draft's when the writer turns to that one. */
export class PreviewPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: PreviewServices;
  readonly #drawn = new vscode.EventEmitter<PreviewReport>();
  readonly #link: SourceLink;
  readonly #fonts: PreviewFonts;
  #document: vscode.TextDocument;
  #views: PageViews;
  /** Whether the page listens; until then nothing is sent to it. */
  #isReady = false;

  /** The page has drawn what it was sent. */
  readonly onDidDraw = this.#drawn.event;

  constructor(panel: vscode.WebviewPanel, document: vscode.TextDocument, services: PreviewServices) {
    this.#panel = panel;
    this.#document = document;
    this.#services = services;
    this.#views = this.#newViews();
    const send = (message: ToPreview) => this.#send(message);
    this.#link = new SourceLink(() => this.#document, send);
    this.#fonts = new PreviewFonts((parts) => send({ type: "fonts", parts }), services.log);
    const media = vscode.Uri.joinPath(services.extensionUri, "media");
    panel.iconPath = {
      light: vscode.Uri.joinPath(media, "draft-light.svg"),
      dark: vscode.Uri.joinPath(media, "draft-dark.svg"),
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
      const analysis = analysisOf(this.#document);
      this.#send(this.#pagesMessage(analysis));
      this.#fonts.want(analysis.pages);
    } catch (error) {
      this.#services.log.error(error instanceof Error ? error : String(error));
      const sentence = vscode.l10n.t(
        "The pages cannot be laid out just now; those below are from before your last change.",
      );
      this.#send({ type: "stale", sentence });
    }
  }

  /** Closes the preview. */
  close(): void {
    this.#panel.dispose();
  }

  /** To be called when the preview has been closed. */
  dispose(): void {
    this.#link.dispose();
    this.#fonts.dispose();
    this.#drawn.dispose();
  }

  #load(): void {
    const { webview } = this.#panel;
    const { extensionUri, memory } = this.#services;
    const dist = vscode.Uri.joinPath(extensionUri, "dist");
    const folders = pictureFoldersOf(this.#document);
    this.#isReady = false;
    this.#panel.title = vscode.l10n.t("Preview {0}", path.basename(this.#document.uri.path));
    webview.options = {
      enableScripts: true,
      localResourceRoots: [dist, ...(folders ? [vscode.Uri.file(folders.workspace)] : [])],
    };
    webview.html = previewDocument({
      webview,
      script: vscode.Uri.joinPath(dist, "preview.js"),
      draft: this.#document.uri,
      settings: lastSettings(memory),
    });
  }

  #newViews(): PageViews {
    return new PageViews(pictureHrefs(this.#document, this.#panel.webview));
  }

  #pagesMessage({ version, draft, pages, findings }: Analysis): ToPreview {
    const cursor = this.#link.cursor();
    return {
      type: "pages",
      version,
      pages: this.#views.next(pages),
      marks: pageMarks(pages, findings, sentenceWithClause),
      bodyStart: draft.frontMatter?.range.end ?? 0,
      ...(cursor === undefined ? {} : { cursor }),
    };
  }

  #send(message: ToPreview): void {
    if (this.#isReady) void this.#panel.webview.postMessage(message);
  }

  #receive(message: FromPreview): void {
    switch (message.type) {
      case "ready":
        this.#isReady = true;
        this.#views = this.#newViews();
        this.#send({ type: "fonts", parts: this.#fonts.parts });
        this.update();
        break;
      case "drawn":
        this.#drawn.fire({ document: this.#document, version: message.version, pages: message.pages });
        break;
      case "reveal":
        void this.#link.reveal(message.offset);
        break;
      case "scrolled":
        this.#link.scrollTo(message.top);
        break;
      case "settings":
        void rememberSettings(this.#services.memory, message.settings);
        break;
      case "print":
        void vscode.commands.executeCommand("gongwen.print");
        break;
    }
  }
}
