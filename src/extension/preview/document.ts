import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import { fontStyles } from "../../core/render/html/font-styles";
import renderDocument from "./document.html.hbs";
import type { PreviewStrings } from "./messages";
import styles from "./webview/preview.css";

/** The page in the preview: it loads one script, and pictures of the workspace; everything else is forbidden to it. */
export function previewDocument(webview: vscode.Webview, script: vscode.Uri, draft: vscode.Uri): string {
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
    uri: draft.toString(),
  });
}

function previewStrings(): PreviewStrings {
  const { l10n } = vscode;
  return {
    toolbar: l10n.t("Preview tools"),
    pages: l10n.t("Pages of the document"),
    position: l10n.t("Page {0} of {1}", "{0}", "{1}"),
    previousPage: l10n.t("Previous page"),
    nextPage: l10n.t("Next page"),
    zoomIn: l10n.t("Zoom in"),
    zoomOut: l10n.t("Zoom out"),
    fitWidth: l10n.t("Fit to width"),
    loading: l10n.t("Laying out the pages…"),
  };
}
