import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import { type SheetWord, wordsIn } from "../../core/review/words";
import { CONTENT_ITEMS } from "../../core/standard/review-items";
import { displayLanguage } from "../language";
import renderDocument from "./document.html.hbs";
import styles from "./webview/review.css";

/** What the page of the review is made from. */
export interface ReviewDocument {
  readonly webview: vscode.Webview;
  readonly script: vscode.Uri;
  readonly draft: vscode.Uri;
}

/** The page of the review: it loads one script; everything else is forbidden to it. */
export function reviewDocument({ webview, script, draft }: ReviewDocument): string {
  const language = displayLanguage();
  return renderDocument({
    language: vscode.env.language,
    nonce: randomBytes(16).toString("base64"),
    script: webview.asWebviewUri(script).toString(),
    styles,
    uri: draft.toString(),
    words: wordsIn(language) satisfies Readonly<Record<SheetWord, string>>,
    strings: {
      fixAll: vscode.l10n.t("Fix everything certain"),
      print: vscode.l10n.t("Print the sheet…"),
      beginAnew: vscode.l10n.t("Begin a new sheet…"),
      today: vscode.l10n.t("Today"),
    },
    content: CONTENT_ITEMS.map(({ id, name, question, basis }) => ({
      id,
      name: name[language],
      question: question[language],
      basis: basis[language],
    })),
  });
}
