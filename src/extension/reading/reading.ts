import * as vscode from "vscode";
import { LANGUAGE } from "../documents";
import { foldingProvider } from "./folding";
import { hoverProvider } from "./hover";
import { RulePages } from "./rule-pages";
import { selectionRangeProvider } from "./selection-ranges";
import { symbolProvider } from "./symbols";

/** What helps to read a draft: explanations, outline, folding, selection. */
export function registerReading(extensionUri: vscode.Uri): vscode.Disposable {
  const selector = { language: LANGUAGE };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(selector, hoverProvider(new RulePages(extensionUri))),
    vscode.languages.registerDocumentSymbolProvider(selector, symbolProvider, { label: "公文" }),
    vscode.languages.registerFoldingRangeProvider(selector, foldingProvider),
    vscode.languages.registerSelectionRangeProvider(selector, selectionRangeProvider),
  );
}
