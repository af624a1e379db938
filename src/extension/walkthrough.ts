import * as vscode from "vscode";
import { activeDraftEditor } from "./documents";

/** The walkthrough as package.json contributes it. */
const WALKTHROUGH = "gongwen.gongwen#start";

/**
 * Lists the walkthrough on the editor's welcome page. It is not listed before the extension has started: the editor opens
 * whatever is listed when an extension is installed, and nothing of ours opens by itself.
 */
export function offerWalkthrough(): Thenable<unknown> {
  return vscode.commands.executeCommand("setContext", "gongwen.isStarted", true);
}

/** 入门: five steps to a rendered document. */
export async function openWalkthrough(): Promise<void> {
  await offerWalkthrough();
  // A draft that is only being looked at would lose its tab to the walkthrough.
  if (activeDraftEditor()) await vscode.commands.executeCommand("workbench.action.keepEditor");
  await vscode.commands.executeCommand("workbench.action.openWalkthrough", WALKTHROUGH, false);
}

/** Ticks its last step: a document was rendered. */
export function finishWalkthrough(): Thenable<unknown> {
  return vscode.commands.executeCommand("setContext", "gongwen.hasRendered", true);
}
