import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import * as vscode from "vscode";
import { analysisOf } from "../analysis";
import { isLocal } from "../local";
import { proposedName } from "./proposed-name";
import { render } from "./render";
import { renderWithProgress } from "./render-with-progress";

/**
 * 打印: opens the pages, as they are now, in the computer's own program for PDF, from which they are printed. Nothing
 * is saved for it. On another computer, where no program can be started, the PDF is written beside the draft and offered
 * for download. Where nothing opens it, the user is told where it is.
 * @throws UserError when the PDF cannot be written
 */
export async function print(
  document: vscode.TextDocument,
  memory: vscode.Memento,
  log: vscode.LogOutputChannel,
): Promise<void> {
  if (!isLocal()) {
    await render(document, memory, log, { formats: ["pdf"] });
    return;
  }
  const source = document.isUntitled ? proposedName(analysisOf(document).draft) : document.uri.fsPath;
  // A folder of its own each time: an older one may still be open, which locks it on Windows.
  const outputFolder = await mkdtemp(path.join(os.tmpdir(), "gongwen-print-"));
  const outcome = await renderWithProgress(document, { source, formats: ["pdf"], outputFolder }, log);
  const file = outcome?.files[0]?.path;
  if (file === undefined || (await vscode.env.openExternal(vscode.Uri.file(file)))) return;
  const folder = vscode.l10n.t("Show in Folder");
  const sentence = vscode.l10n.t("No program opened the PDF to print from; it is in {0}.", outputFolder);
  const answer = await vscode.window.showWarningMessage(sentence, folder);
  if (answer === folder) await vscode.commands.executeCommand("revealFileInOS", vscode.Uri.file(file));
}
