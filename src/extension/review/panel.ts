import path from "node:path";
import * as vscode from "vscode";
import { isFixable } from "../../core/check/rule";
import { changeSheet, type SheetChange } from "../../core/review/change-sheet";
import { fingerprintOf } from "../../core/review/fingerprint";
import { formatDate } from "../../core/standard/dates";
import { today } from "../../node/node-host";
import { changeSheetFile } from "../../node/review-file";
import { analysisOf } from "../analysis";
import { fixWholeDraft } from "../commands/fix-whole-draft";
import { showRulePage } from "../diagnostics/rule-page";
import { showInEditor, workspaceEdit } from "../documents";
import { inDisplayLanguage } from "../language";
import type { DraftPanel } from "../panels/draft-panel";
import { reportError, sentenceOf } from "../report-error";
import { beginAnew } from "./begin-anew";
import { reviewDocument } from "./document";
import { formHtml } from "./form";
import type { FromReview, ReviewNotice, ReviewState, ToReview } from "./messages";
import { printSheet } from "./print-sheet";
import { type DocumentReview, hasSheet, reviewOf } from "./review-of";
import { SheetWatcher } from "./sheet-watcher";

/** What the review has on the screen. */
export interface ReviewReport {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly shown: DocumentReview;
}

/** What a review works with. */
export interface ReviewServices {
  readonly extensionUri: vscode.Uri;
  readonly workspaceMemory: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/** One panel of 审核: shows the sheet of a draft, and writes down what the reviewer enters. */
export class ReviewPanel implements DraftPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: ReviewServices;
  readonly #shown = new vscode.EventEmitter<ReviewReport>();
  readonly #file: SheetWatcher;
  #document: vscode.TextDocument;
  #explanation: string | undefined;
  /** Whether the page listens; until then, and while it is hidden, nothing is worked out for it. */
  #isReady = false;
  /** The last of the page's entries that was written. */
  #entered = 0;
  #last: DocumentReview | undefined;

  /** The page shows what it was sent. */
  readonly onDidShow = this.#shown.event;

  constructor(panel: vscode.WebviewPanel, document: vscode.TextDocument, services: ReviewServices) {
    this.#panel = panel;
    this.#document = document;
    this.#services = services;
    this.#file = new SheetWatcher(() => this.update());
    const media = vscode.Uri.joinPath(services.extensionUri, "media");
    panel.iconPath = {
      light: vscode.Uri.joinPath(media, "draft-light.svg"),
      dark: vscode.Uri.joinPath(media, "draft-dark.svg"),
    };
    panel.webview.onDidReceiveMessage(async (message: FromReview) => {
      try {
        await this.#receive(message);
      } catch (error) {
        void reportError(error, services.log);
      }
    });
    panel.onDidChangeViewState(() => {
      if (!panel.visible)
        this.#isReady = false; // the editor drops a hidden page, and loads it anew when it is shown
      else this.update();
    });
    this.#load();
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

  explain(sentence: string): void {
    this.#explanation = sentence;
    this.update();
  }

  /** Shows the draft and its sheet as they are now. */
  update(): void {
    if (!this.#isReady) return;
    // Of a draft that is gone, the last review stays.
    const shown = this.#explanation !== undefined && this.#last ? this.#last : reviewOf(this.#document);
    const { analysis, view, title, file } = shown;
    this.#last = shown;
    this.#send({
      type: "show",
      version: analysis.version,
      title,
      form: formHtml(view),
      formSummary: view.formSummary,
      content: view.content.map(({ id, tick, tickName, note }) => ({ id, tick, tickName, note })),
      contentSummary: view.contentSummary,
      remarks: view.remarks,
      notices: this.#notices(shown),
      mayEnter: file !== undefined && !file.fault && this.#explanation === undefined,
      fixable: analysis.findings.filter(isFixable).length,
      entered: this.#entered,
    });
  }

  close(): void {
    this.#panel.dispose();
  }

  dispose(): void {
    this.#file.dispose();
    this.#shown.dispose();
  }

  #load(): void {
    const { webview } = this.#panel;
    const { extensionUri, workspaceMemory } = this.#services;
    const dist = vscode.Uri.joinPath(extensionUri, "dist");
    this.#isReady = false;
    this.#entered = 0;
    this.#last = undefined;
    this.#file.watch(this.#document);
    this.#panel.title = vscode.l10n.t("Review {0}", path.basename(this.#document.uri.path));
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    const script = vscode.Uri.joinPath(dist, "review.js");
    webview.html = reviewDocument({ webview, script, draft: this.#document.uri });
    void workspaceMemory.update(MEMORY_KEY, this.#document.uri.toString());
  }

  #notices({ analysis, file, view }: DocumentReview): readonly ReviewNotice[] {
    const faults = [
      this.#explanation,
      analysis.isGarbled ? vscode.l10n.t("This file is not UTF-8, so nothing can be said of it.") : undefined,
      file ? undefined : vscode.l10n.t("Save this draft to a folder on disk to tick items and write notes."),
    ];
    return [
      ...faults.flatMap((sentence) => (sentence === undefined ? [] : [{ kind: "fault" as const, sentence }])),
      ...(file?.fault
        ? [{ kind: "fault" as const, sentence: inDisplayLanguage(file.fault), mayBeginAnew: file.mayBeginAnew }]
        : []),
      ...(view.staleness === undefined ? [] : [{ kind: "stale" as const, sentence: view.staleness }]),
    ];
  }

  #send(message: ToReview): void {
    if (this.#isReady) void this.#panel.webview.postMessage(message);
  }

  async #receive(message: FromReview): Promise<void> {
    switch (message.type) {
      case "ready":
        this.#isReady = true;
        this.#entered = 0;
        this.update();
        break;
      case "shown":
        if (this.#last) this.#shown.fire({ document: this.#document, version: message.version, shown: this.#last });
        break;
      case "reveal":
        await showInEditor(this.#document, message.range);
        break;
      case "fix":
        await this.#fix(message.version, message.finding, message.fix);
        break;
      case "fixAll":
        await fixWholeDraft(this.#document);
        break;
      case "explain":
        await showRulePage(this.#services.extensionUri, message.rule);
        break;
      case "enter":
        this.#enter(message.entry, message.change);
        break;
      case "today":
        this.#enter(message.entry, {
          type: "remark",
          name: "date",
          before: message.before,
          after: formatDate(today()),
        });
        break;
      case "print":
        await printSheet(this.#document);
        break;
      case "beginAnew":
        if (await beginAnew(this.#document)) this.update();
        break;
    }
  }

  /** Applies one cure as one edit; where the draft has changed since, the page is shown anew instead. */
  async #fix(version: number, index: number, fix: number): Promise<void> {
    const analysis = analysisOf(this.#document);
    const edits = analysis.version === version ? analysis.findings[index]?.fixes[fix]?.edits : undefined;
    if (edits) await vscode.workspace.applyEdit(workspaceEdit(this.#document, edits));
    this.update();
  }

  #enter(entry: number, change: SheetChange): void {
    if (!hasSheet(this.#document)) return;
    const text = fingerprintOf(this.#document.getText());
    try {
      changeSheetFile(this.#document.uri.fsPath, (sheet) => changeSheet(sheet, change, text));
    } catch (error) {
      this.#services.log.error(error instanceof Error ? error : String(error));
      this.#send({ type: "unsaved", sentence: sentenceOf(error) });
      return;
    }
    this.#entered = entry;
    this.update();
  }
}

const MEMORY_KEY = "review.draft";

/** Which draft the workspace's review showed last. */
export function lastReviewed(memory: vscode.Memento): ReviewState | undefined {
  const uri = memory.get<string>(MEMORY_KEY);
  return uri === undefined ? undefined : { uri };
}
