import { randomBytes } from "node:crypto";
import path from "node:path";
import * as vscode from "vscode";
import { type Comparison, differencePage } from "../../node/diff/write-difference";
import { comparisonWith, type Version } from "./compare";

/** The kind of panel. */
const COMPARISON = "gongwen.comparison";

/** The command behind the page's button. */
const WRITE = "gongwen.writeComparison";

/** What the panel shows. */
export interface ShownComparison {
  readonly document: vscode.TextDocument;
  readonly comparison: Comparison;
}

/** The window's 花脸稿: one panel, whose page runs no script. */
export class Comparisons implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #shown: ShownComparison | undefined;

  /** What the panel shows; undefined while there is none. */
  get shown(): ShownComparison | undefined {
    return this.#shown;
  }

  /**
   * Shows beside the editor what became of the draft since a version of it; gives the page.
   * @throws UserError when there is no such version
   */
  async show(document: vscode.TextDocument, version: Version): Promise<string> {
    const comparison = await comparisonWith(document, version);
    const action = { label: vscode.l10n.t("Write as DOCX with tracked changes"), href: `command:${WRITE}` };
    const page = await differencePage(comparison, { nonce: randomBytes(16).toString("base64"), action });
    const panel = this.#panel ?? this.#open();
    panel.title = vscode.l10n.t("Changes in {0}", path.posix.basename(document.uri.path));
    panel.webview.html = page;
    panel.reveal(undefined, true);
    this.#shown = { document, comparison };
    return page;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #open(): vscode.WebviewPanel {
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(COMPARISON, "", place, {
      enableFindWidget: true,
      enableScripts: false,
      enableCommandUris: [WRITE],
      localResourceRoots: [],
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = undefined;
    });
    this.#panel = panel;
    return panel;
  }
}
