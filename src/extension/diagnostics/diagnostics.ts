import * as vscode from "vscode";
import type { DraftWatcher } from "../draft-watcher";
import { garbledDiagnostic } from "./garbled-diagnostic";
import { shownFindings } from "./shown-findings";
import { toDiagnostic } from "./to-diagnostic";
import { registerTypedParagraph } from "./typed-paragraph";

/** Shows the findings of every open draft, those where the writer is typing later, and takes them away when it is closed. */
export function registerDiagnostics(watcher: DraftWatcher, extensionUri: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("gongwen");
  watcher.visit((document) => {
    const garbled = garbledDiagnostic(document);
    const diagnostics = shownFindings(document).map((finding) => toDiagnostic(finding, document, extensionUri));
    collection.set(document.uri, garbled ? [garbled, ...diagnostics] : diagnostics);
  });
  watcher.onDidClose((document) => collection.delete(document.uri));
  return vscode.Disposable.from(collection, registerTypedParagraph(watcher));
}
