import * as vscode from "vscode";
import { placeAt } from "../../core/assist/place";
import type { Suggestion, SuggestionKind } from "../../core/assist/suggestion";
import { suggestionsAt } from "../../core/assist/suggestions";
import { elementNamed } from "../../core/standard/elements";
import { kindNamed } from "../../core/standard/kinds";
import { analysisOf } from "../analysis";
import { inDisplayLanguage } from "../language";
import type { OwnFiles } from "../own-files";
import { explainElement, explainKind } from "../reading/explain";
import type { WorkspaceDrafts } from "../workspace-drafts";
import { completionItem } from "./completion-item";
import { factsFor } from "./facts";

/** Marks behind which something is offered at once: values in the front matter, what is cited in the text. */
export const TRIGGERS: readonly string[] = [":", "\uFF1A", " ", ",", "[", "《", "\uFF08"];

/** What a mark that was typed in the text opens: other marks there are only marks. */
const CITED: readonly SuggestionKind[] = ["law", "document"];

/** Offers what may be written in a draft: elements, values, citations, closing formulas, numbers, passages. */
export function completionProvider(drafts: WorkspaceDrafts, own: OwnFiles): vscode.CompletionItemProvider {
  return {
    provideCompletionItems(document, position, _token, { triggerCharacter }) {
      const { draft } = analysisOf(document);
      const offset = document.offsetAt(position);
      const all = suggestionsAt(draft, offset, factsFor(document, drafts, own));
      const isMark = triggerCharacter !== undefined && placeAt(draft, offset)?.type === "text";
      const wanted = isMark ? all.filter(({ kind }) => CITED.includes(kind)) : all;
      const items = wanted.map((suggestion, index) => {
        const item = completionItem(suggestion, index, document, position);
        const documentation = documentationOf(suggestion);
        if (documentation) item.documentation = documentation;
        return item;
      });
      return new vscode.CompletionList(items, !drafts.areRead);
    },
  };
}

function documentationOf({ kind, label, newText, detail }: Suggestion): vscode.MarkdownString | undefined {
  const element = kind === "element" ? elementNamed(label) : undefined;
  if (element) return explainElement(element);
  const named = kind === "value" ? kindNamed(label) : undefined;
  if (named) return explainKind(named);
  if (kind !== "snippet") return undefined;
  const shown = new vscode.MarkdownString().appendText(detail ? inDisplayLanguage(detail) : "");
  return shown.appendCodeblock(shownBody(newText), "gongwen");
}

/** A snippet as it reads before it is filled in; of a choice the first. */
function shownBody(body: string): string {
  return new vscode.SnippetString(body).value
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/gu, "$1")
    .replace(/\$\{\w+\/[^}]*\}|\$\{[A-Z_]+\}|\$\d+/gu, "…")
    .replace(/\$\{\d+:([^}]*)\}/gu, "$1");
}
