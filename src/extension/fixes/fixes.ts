import * as vscode from "vscode";
import { showRulePage } from "../diagnostics/rule-page";
import { LANGUAGE } from "../documents";
import { fixActionProvider, SHOW_RULE } from "./fix-actions";
import { FIX_ALL, fixAllProvider } from "./fix-all";

/** Quick fixes at the findings, and Fix All as a source action. */
export function registerFixes(extensionUri: vscode.Uri): vscode.Disposable {
  // Which other texts are checked is a setting: the providers answer for those alone.
  const selector = [{ language: LANGUAGE }, { scheme: "file" }, { scheme: "untitled" }, { scheme: "vscode-vfs" }];
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, fixActionProvider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.languages.registerCodeActionsProvider(selector, fixAllProvider, { providedCodeActionKinds: [FIX_ALL] }),
    vscode.commands.registerCommand(SHOW_RULE, (rule: string) => showRulePage(extensionUri, rule)),
  );
}
