import path from "node:path";
import * as vscode from "vscode";
import type { Range } from "../../core/text/range";
import { analysisOf } from "../analysis";
import { shownFindings } from "../diagnostics/shown-findings";
import { sentenceWithClause } from "../diagnostics/to-diagnostic";
import type { DraftPanel } from "../panels/draft-panel";
import { pictureFoldersOf } from "../pictures";
import { blockFinder } from "./block-finder";
import { previewDocument } from "./document";
import { rememberPlace } from "./last-place";
import type { FromPreview, ToPreview } from "./messages";
import { MovingFindings } from "./moving-findings";
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
  /** The pages, counted from 0, of which something was sent, and those that were drawn anew. */
  readonly changed: readonly number[];
  readonly redrawn: readonly number[];
}

/** What a preview works with. */
export interface PreviewServices {
  readonly extensionUri: vscode.Uri;
  /** Holds in every window, and in this workspace. */
  readonly memory: vscode.Memento;
  readonly workspaceMemory: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/** One preview: shows the pages of a draft, which may become another draft's when the writer turns to that one. */
export class PreviewPanel implements DraftPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: PreviewServices;
  readonly #drawn = new vscode.EventEmitter<PreviewReport>();
  readonly #link: SourceLink;
  readonly #fonts: PreviewFonts;
  readonly #findings = new MovingFindings();
  #document: vscode.TextDocument;
  #views: PageViews;
  #sentMarks = "";
  #explanation: string | undefined;
  /** Whether the page listens; until then, and while it is hidden, nothing is worked out for it. */
  #isReady = false;
  #isFirst = true;
  #shownVersion: number | undefined;

  /** The page has drawn what it was sent. */
  readonly onDidDraw = this.#drawn.event;

  /** `scroll` is where a preview stood that was there before the window was loaded anew. */
  constructor(
    panel: vscode.WebviewPanel,
    document: vscode.TextDocument,
    services: PreviewServices,
    scroll?: number | undefined,
  ) {
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
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#isReady = false; // the editor drops a hidden page, and loads it anew when it is shown
    });
    this.#load(scroll);
  }

  get document(): vscode.TextDocument {
    return this.#document;
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  follow(document: vscode.TextDocument): void {
    if (document === this.#document) return;
    const isOtherDraft = document.uri.toString() !== this.#document.uri.toString();
    this.#document = document;
    this.#explanation = undefined;
    if (isOtherDraft) this.#load();
    else this.update();
  }

  /** The draft was edited: the findings go along with their words until the next check. */
  moveFindings(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    this.#findings.move(
      changes.map(({ rangeOffset, rangeLength, text }) => ({
        range: { start: rangeOffset, end: rangeOffset + rangeLength },
        newText: text,
      })),
    );
  }

  /** Shows the draft as it is now, with the findings of the last check. */
  update(): void {
    if (!this.#isReady) return;
    try {
      this.#showPages();
    } catch (error) {
      this.#services.log.error(error instanceof Error ? error : String(error));
      const sentence = vscode.l10n.t(
        "The pages cannot be laid out just now; those below are from before your last change.",
      );
      this.#send({ type: "stale", sentence });
    }
  }

  /** Shows what the check of the draft as it is now has found. */
  check(): void {
    if (!this.#isReady) return;
    const { version } = analysisOf(this.#document);
    this.#findings.all = shownFindings(this.#document);
    if (this.#shownVersion !== version) {
      this.update();
      return;
    }
    const marks = this.#newMarks();
    if (marks) this.#send({ type: "marks", marks });
  }

  explain(sentence: string): void {
    this.#explanation = sentence;
    this.#send({ type: "stale", sentence });
  }

  close(): void {
    this.#panel.dispose();
  }

  dispose(): void {
    this.#link.dispose();
    this.#fonts.dispose();
    this.#drawn.dispose();
  }

  #load(scroll?: number): void {
    const { webview } = this.#panel;
    const { extensionUri, memory } = this.#services;
    const dist = vscode.Uri.joinPath(extensionUri, "dist");
    const folders = pictureFoldersOf(this.#document);
    this.#isReady = false;
    this.#findings.all = [];
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
      scroll,
    });
  }

  #begin(): void {
    this.#isReady = true;
    this.#isFirst = true;
    this.#views = this.#newViews();
    this.#sentMarks = "";
    this.#send({ type: "fonts", parts: this.#fonts.parts });
    this.update();
    this.check();
    if (this.#explanation !== undefined) this.explain(this.#explanation);
  }

  #newViews(): PageViews {
    return new PageViews(pictureHrefs(this.#document, this.#panel.webview));
  }

  #showPages(): void {
    const { version, draft, pages } = analysisOf(this.#document);
    const changes = this.#views.next(pages, blockFinder(draft));
    const marks = this.#newMarks();
    const cursor = this.#link.cursor();
    this.#send({
      type: "pages",
      version,
      isFirst: this.#isFirst,
      count: pages.length,
      changes,
      ...(marks ? { marks } : {}),
      bodyStart: draft.frontMatter?.range.end ?? 0,
      ...(cursor === undefined ? {} : { cursor }),
    });
    this.#isFirst = false;
    this.#shownVersion = version;
    this.#fonts.want(changes.flatMap(({ index, look }) => (look && pages[index] ? [pages[index]] : [])));
  }

  /** The marks, when they are not those that were sent last. */
  #newMarks() {
    const { pages } = analysisOf(this.#document);
    const mayShow = (page: number, range: Range) => this.#views.mayShow(page, range);
    const marks = pageMarks(pages, this.#findings.all, sentenceWithClause, mayShow);
    const said = JSON.stringify(marks);
    if (said === this.#sentMarks) return undefined;
    this.#sentMarks = said;
    return marks;
  }

  #send(message: ToPreview): void {
    if (this.#isReady) void this.#panel.webview.postMessage(message);
  }

  #receive(message: FromPreview): void {
    switch (message.type) {
      case "ready":
        this.#begin();
        break;
      case "drawn":
        this.#drawn.fire({ document: this.#document, ...message });
        break;
      case "window":
        this.#send({ type: "pictures", pictures: this.#views.move(message) });
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
      case "rested":
        void rememberPlace(this.#services.workspaceMemory, {
          uri: this.#document.uri.toString(),
          scroll: message.scroll,
        });
        break;
      case "print":
        void vscode.commands.executeCommand("gongwen.print");
        break;
    }
  }
}
