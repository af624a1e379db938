import * as vscode from "vscode";
import { type OutlineEntry, outlineOf } from "../../core/outline/outline";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";

const KINDS: Readonly<Record<OutlineEntry["kind"], vscode.SymbolKind>> = {
  "front-matter": vscode.SymbolKind.Namespace,
  element: vscode.SymbolKind.Property,
  title: vscode.SymbolKind.String,
  heading: vscode.SymbolKind.String,
  table: vscode.SymbolKind.Array,
  picture: vscode.SymbolKind.Object,
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
    entry.detail,
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
    case "picture":
      return vscode.l10n.t("Picture");
    case "attachment":
      return vscode.l10n.t("Attachment");
    case "element":
    case "title":
    case "heading":
      return vscode.l10n.t("Untitled");
  }
}
