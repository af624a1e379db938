import * as vscode from "vscode";
import { userMessageOf } from "../node/user-error";
import { inDisplayLanguage } from "./language";

/** Shows what went wrong as one sentence; everything else is in the log, one click away. */
export async function reportError(error: unknown, log: vscode.LogOutputChannel): Promise<void> {
  log.error(error instanceof Error ? error : String(error));
  const details = vscode.l10n.t("Show Details");
  if ((await vscode.window.showErrorMessage(sentenceOf(error), details)) === details) log.show();
}

/** The sentence for the user. */
export function sentenceOf(error: unknown): string {
  const message = userMessageOf(error);
  if (message) return inDisplayLanguage(message);
  return vscode.l10n.t("This did not work because of a fault in Gongwen. Your draft is unchanged. Please try again.");
}
