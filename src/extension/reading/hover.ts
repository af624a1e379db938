import * as vscode from "vscode";
import { kindOf } from "../../core/draft/access";
import type { Field } from "../../core/draft/draft";
import { type Element, elementNamed } from "../../core/standard/elements";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";

/** Explains the element whose key the pointer rests on, and the kind that 文种 names. */
export const hoverProvider: vscode.HoverProvider = {
  provideHover(document, position) {
    const offset = document.offsetAt(position);
    const { draft } = analysisOf(document);
    const field = draft.frontMatter?.fields.find(({ range }) => range.start <= offset && offset <= range.end);
    const element = field?.element && elementNamed(field.element);
    if (!field || !element) return undefined;
    if (offset <= field.keyRange.end) return new vscode.Hover(explain(element), editorRange(document, field.keyRange));
    const kind = field.element === "文种" && isOnValue(field, offset) ? kindOf(draft) : undefined;
    if (!kind) return undefined;
    const text = new vscode.MarkdownString()
      .appendText(`${kind.purpose}。`)
      .appendMarkdown("\n\n")
      .appendText(vscode.l10n.t("Used by: {0}", kind.issuers))
      .appendMarkdown("\n\n")
      .appendText(basis(kind.clause));
    return new vscode.Hover(text, editorRange(document, field.valueRange));
  },
};

function isOnValue(field: Field, offset: number): boolean {
  return field.valueRange.start <= offset && offset <= field.valueRange.end;
}

/** What the element is, an example of it and the clause. */
export function explain(element: Element): vscode.MarkdownString {
  const text = new vscode.MarkdownString().appendText(element.hover);
  if (element.example) {
    text.appendMarkdown("\n\n").appendText(vscode.l10n.t("Example: {0}", `${element.name}: ${element.example}`));
  }
  return text.appendMarkdown("\n\n").appendText(basis(element.clause));
}

function basis(clause: string): string {
  return vscode.l10n.t("Clause: {0}", clause);
}
