import * as vscode from "vscode";
import { numberToOffer } from "../../core/assist/next-numbers";
import { analysisOf } from "../analysis";
import { level3MarkFor } from "./facts";
import { typingSetting } from "./settings";

/**
 * Shows the next number as grey text on the blank line below a numbered paragraph: Tab takes it, and whoever types on or
 * presses Enter is not held up, which a list would do.
 */
export const nextNumberProvider: vscode.InlineCompletionItemProvider = {
  provideInlineCompletionItems(document, position) {
    if (document.lineAt(position).text.trim() !== "" || !typingSetting(document, "nextNumber")) return [];
    const offset = document.offsetAt(position);
    const number = numberToOffer(analysisOf(document).draft, offset, level3MarkFor(document));
    return number ? [new vscode.InlineCompletionItem(number.text, new vscode.Range(position, position))] : [];
  },
};
