import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import { fontStyles } from "../../core/render/html/font-styles";
import renderDocument from "./document.html.hbs";
import type { PreviewSettings, PreviewStrings } from "./messages";
import styles from "./webview/preview.css";

/** What the page in the preview is made from. */
export interface PreviewDocument {
  readonly webview: vscode.Webview;
  readonly script: vscode.Uri;
  readonly draft: vscode.Uri;
  readonly settings: PreviewSettings;
  /** How far the draft was scrolled before the window was loaded anew. */
  readonly scroll: number | undefined;
}

/** The page in the preview: it loads one script, and pictures of the workspace; everything else is forbidden to it. */
export function previewDocument({ webview, script, draft, settings, scroll }: PreviewDocument): string {
  const strings = previewStrings();
  return renderDocument({
    language: vscode.env.language,
    nonce: randomBytes(16).toString("base64"),
    source: webview.cspSource,
    script: webview.asWebviewUri(script).toString(),
    fonts: fontStyles(),
    styles,
    strings,
    stringsJson: JSON.stringify(strings),
    settingsJson: JSON.stringify(settings),
    uri: draft.toString(),
    scroll: scroll === undefined ? "" : String(scroll),
  });
}

function previewStrings(): PreviewStrings {
  const { l10n } = vscode;
  return {
    toolbar: l10n.t("Preview tools"),
    pages: l10n.t("Pages of the document"),
    page: l10n.t("Page {0}", "{0}"),
    pageNumber: l10n.t("Go to page"),
    ofPages: l10n.t("of {0}", "{0}"),
    previousPage: l10n.t("Previous page (←)"),
    nextPage: l10n.t("Next page (→)"),
    zoom: l10n.t("Size of the pages"),
    zoomIn: l10n.t("Zoom in (+)"),
    zoomOut: l10n.t("Zoom out (−)"),
    fitWidth: l10n.t("Fit width"),
    fitPage: l10n.t("Whole page"),
    spread: l10n.t("Two pages side by side (2)"),
    marks: l10n.t("Mark problems on the pages"),
    print: l10n.t("Print"),
    pagesInAll: l10n.t("{0} pages", "{0}"),
    loading: l10n.t("Laying out the pages…"),
    error: l10n.t("Error: {0}", "{0}"),
    warning: l10n.t("Warning: {0}", "{0}"),
    info: l10n.t("Note: {0}", "{0}"),
    place: l10n.t("To fill in: {0}", "{0}"),
  };
}
