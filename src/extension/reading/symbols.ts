import * as vscode from "vscode";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";
import { type OutlineEntry, outlineOf } from "./outline";

const KINDS: Readonly<Record<OutlineEntry["kind"], vscode.SymbolKind>> = {
  "front-matter": vscode.SymbolKind.Namespace,
  title: vscode.SymbolKind.String,
  heading: vscode.SymbolKind.String,
  table: vscode.SymbolKind.Array,
  attachment: vscode.SymbolKind.File,
};

/** The outline, the breadcrumbs and “go to symbol”. */
export const symbolProvider: vscode.DocumentSymbolProvider = {
  provideDocumentSymbols: (document) => outlineOf(analysisOf(document).draft).map((entry) => symbolOf(entry, document)),
};

function symbolOf(entry: OutlineEntry, document: vscode.TextDocument): vscode.DocumentSymbol {
  const [whole, selection] = [entry.range, entry.selection].map((place) => editorRange(document, place));
  const name = entry.name.trim() || nameless(entry.kind);
  const symbol = new vscode.DocumentSymbol(
    name,
    "",
    KINDS[entry.kind],
    whole as vscode.Range,
    selection as vscode.Range,
  );
  symbol.children = entry.children.map((child) => symbolOf(child, document));
  return symbol;
}

function nameless(kind: OutlineEntry["kind"]): string {
  switch (kind) {
    case "front-matter":
      return vscode.l10n.t("Elements");
    case "table":
      return vscode.l10n.t("Table");
    case "attachment":
      return vscode.l10n.t("Attachment");
    case "title":
    case "heading":
      return vscode.l10n.t("Untitled");
  }
}
