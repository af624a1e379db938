import * as vscode from "vscode";
import { applySafeFixes } from "../../core/check/fix-draft";
import { RULES } from "../../core/check/registry";
import { difference } from "../../core/text/difference";
import type { TextEdit } from "../../core/text/edit";
import { type Analysis, analysisOf } from "../analysis";
import { isGarbled } from "../diagnostics/garbled";
import { workspaceEdit } from "../documents";
import { isChecked } from "../other-files";

/** Applied on save by `"editor.codeActionsOnSave": { "source.fixAll.gongwen": "explicit" }`. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("gongwen");

/** The edits that put right whatever is certain. */
export function allFixes({ text, office, checkOptions }: Analysis): readonly TextEdit[] {
  return isGarbled(text) ? [] : difference(text, applySafeFixes(text, office, checkOptions).text);
}

/** The edits that put right whatever is certain and one rule finds. */
export function fixesOfRule({ text, office, checkOptions }: Analysis, id: string): readonly TextEdit[] {
  const rules = RULES.filter((rule) => rule.id === id);
  return difference(text, applySafeFixes(text, office, { ...checkOptions, rules }).text);
}

/** Fix All as a source action. */
export const fixAllProvider: vscode.CodeActionProvider = {
  provideCodeActions(document, _range, context) {
    if (!isChecked(document) || !context.only?.contains(FIX_ALL)) return [];
    const edits = allFixes(analysisOf(document));
    if (edits.length === 0) return [];
    const action = new vscode.CodeAction(vscode.l10n.t("Fix everything certain"), FIX_ALL);
    action.edit = workspaceEdit(document, edits);
    return [action];
  },
};
