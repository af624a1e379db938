import * as vscode from "vscode";
import type { Suggestion, SuggestionKind } from "../../core/assist/suggestion";
import { editorRange } from "../documents";
import { inDisplayLanguage } from "../language";
import { filterText } from "./filter-text";

const { CompletionItemKind } = vscode;

const KINDS: Readonly<Record<SuggestionKind, vscode.CompletionItemKind>> = {
  element: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  closing: CompletionItemKind.Text,
  number: CompletionItemKind.Enum,
  law: CompletionItemKind.Reference,
  document: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
};

/** A citation takes the place of the closing mark that the editor has set; other words stay where they are. */
const WHOLE: readonly SuggestionKind[] = ["law", "document"];

/** The suggestion as the editor shows it, at its place in the list. */
export function completionItem(
  suggestion: Suggestion,
  index: number,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CompletionItem {
  const { kind, label, detail, latin, newText, isSnippet, hasMore } = suggestion;
  const words = detail && inDisplayLanguage(detail);
  const description = kind === "snippet" ? latin : words;
  const item = new vscode.CompletionItem({ label, ...(description !== undefined && { description }) }, KINDS[kind]);
  if (kind === "snippet" && words !== undefined) item.detail = words;
  const replacing = editorRange(document, suggestion.range);
  item.range = WHOLE.includes(kind) ? replacing : { inserting: replacing.with({ end: position }), replacing };
  item.insertText = isSnippet ? new vscode.SnippetString(newText) : newText;
  item.filterText = filterText(label, latin);
  item.sortText = String(index).padStart(4, "0");
  if (hasMore) item.command = { title: "", command: "editor.action.triggerSuggest" };
  return item;
}
