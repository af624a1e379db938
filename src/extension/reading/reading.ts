import * as vscode from "vscode";
import { LANGUAGE } from "../documents";
import { completionProvider } from "./completion";
import { foldingProvider } from "./folding";
import { hoverProvider } from "./hover";
import { symbolProvider } from "./symbols";

/** What helps to read and write a draft: explanations, completion, outline, folding. */
export function registerReading(): vscode.Disposable {
  const selector = { language: LANGUAGE };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(selector, hoverProvider),
    vscode.languages.registerCompletionItemProvider(selector, completionProvider, ":", "\uFF1A", " "),
    vscode.languages.registerDocumentSymbolProvider(selector, symbolProvider, { label: "公文" }),
    vscode.languages.registerFoldingRangeProvider(selector, foldingProvider),
  );
}
