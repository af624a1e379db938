import * as vscode from "vscode";
import { analysisOf } from "../analysis";
import type { DraftWatcher } from "../draft-watcher";
import { garbledDiagnostic } from "./garbled-diagnostic";
import { toDiagnostic } from "./to-diagnostic";

/** Shows the findings of every open draft, and takes them away when it is closed. */
export function registerDiagnostics(watcher: DraftWatcher, extensionUri: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("gongwen");
  watcher.visit((document) => {
    const garbled = garbledDiagnostic(document);
    const { findings } = analysisOf(document);
    const diagnostics = findings.map((finding) => toDiagnostic(finding, document, extensionUri));
    collection.set(document.uri, garbled ? [garbled, ...diagnostics] : diagnostics);
  });
  watcher.onDidClose((document) => collection.delete(document.uri));
  return collection;
}
