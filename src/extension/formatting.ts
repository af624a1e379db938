import * as vscode from "vscode";
import { formatDraft } from "../core/format/format-draft";
import type { Range } from "../core/text/range";
import { analysisOf } from "./analysis";
import { editorRange, LANGUAGE } from "./documents";

/** “Format Document” and “Format Selection”: elements in the standard's order, spaces and blank lines in one form. */
export function registerFormatting(): vscode.Disposable {
  const selector = { language: LANGUAGE };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(selector, {
      provideDocumentFormattingEdits: (document) => formattingEdits(document),
    }),
    vscode.languages.registerDocumentRangeFormattingEditProvider(selector, {
      provideDocumentRangeFormattingEdits: (document, { start, end }) =>
        formattingEdits(document, { start: document.offsetAt(start), end: document.offsetAt(end) }),
    }),
  );
}

/** None for a text that was read in the wrong encoding. */
function formattingEdits(document: vscode.TextDocument, within?: Range): vscode.TextEdit[] {
  const { draft, isGarbled } = analysisOf(document);
  if (isGarbled) return [];
  const { edits, isHeadLeft } = formatDraft(draft, within);
  if (isHeadLeft) {
    const sentence = vscode.l10n.t(
      "Some lines among the elements cannot be read for certain; the elements stay as they are.",
    );
    vscode.window.setStatusBarMessage(sentence, SHOWN_MS);
  }
  return edits.map(({ range, newText }) => vscode.TextEdit.replace(editorRange(document, range), newText));
}

/** How long the status bar says so, in ms. */
const SHOWN_MS = 8_000;
