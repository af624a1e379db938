import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as vscode from "vscode";
import type { GongwenApi } from "../../src/extension/extension";

/** What the tests of the extension do in the editor again and again. */

export const FAULTY = "有毛病的通知.gw";
export const RIGHT = "合格的通知.gw";

/** The extension's API; starts the extension where nothing has started it. */
export async function activated(): Promise<GongwenApi> {
  const extension = vscode.extensions.getExtension<GongwenApi>("gongwen.gongwen");
  if (!extension) throw new Error("the editor does not know the extension");
  return extension.activate();
}

/** The folder that is open: a copy, which tests may write to. */
export function workspaceFolder(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("no folder is open");
  return folder.uri.fsPath;
}

/** Opens a file of the workspace in an editor. */
export async function openDraft(name: string): Promise<vscode.TextEditor> {
  return inFront(await vscode.workspace.openTextDocument(path.join(workspaceFolder(), name)));
}

/** Opens an unsaved draft with this text. */
export async function openUntitled(content: string): Promise<vscode.TextEditor> {
  return inFront(await vscode.workspace.openTextDocument({ language: "gongwen", content }));
}

/** Shows the document; commands go to the editor in front, which another may still be while pages beside it are closed. */
async function inFront(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  return eventually(`${document.uri.path} in front`, async () => {
    const editor = await vscode.window.showTextDocument(document);
    return vscode.window.activeTextEditor === editor && editor;
  });
}

/** Closes everything, unsaved changes with it. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isClosed || !(document.isDirty || document.isUntitled)) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

const QUESTIONS = 600;
const PAUSE_MS = 50;

/**
 * The first answer that is neither undefined nor false; fails when none comes. It asks so many times and not for so long, and
 * the window has its turn in between: a slow machine is waited for as long as it needs.
 */
export async function eventually<T>(what: string, ask: () => T | undefined | false | Thenable<T | undefined | false>) {
  for (let question = 1; question <= QUESTIONS; question++) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await sleep(PAUSE_MS);
    await vscode.commands.executeCommand("setContext", "gongwen.testQuestion", question);
  }
  throw new Error(`asked ${QUESTIONS} times in vain: ${what}`);
}

/** The rule that a diagnostic is about. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === "object" ? code.value : code;
}

/** The diagnostics of the document once they are there and fit. */
export function diagnosticsOf(
  document: vscode.TextDocument,
  fits: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<readonly vscode.Diagnostic[]> {
  return eventually(`diagnostics of ${document.uri.path}`, () => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return fits(found) && found;
  });
}

/** The code actions of a kind at a place, once there are any; the editor's own list of markers lags a little. */
export function codeActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  return eventually(`code actions of kind ${kind.value}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      kind.value,
    );
    return actions.length > 0 && actions;
  });
}
