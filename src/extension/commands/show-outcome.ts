import * as vscode from "vscode";
import type { RenderOutcome } from "../../node/output/render-file";

/** Says what was written, with ways to it; what stood in for what is in the log. */
export async function showOutcome(outcome: RenderOutcome, log: vscode.LogOutputChannel): Promise<void> {
  const { files, notices, pages } = outcome;
  const first = files[0];
  if (!first) return;
  const ways = new Map<string, () => unknown>();
  for (const { format, path } of files) {
    const name = format.toUpperCase();
    if (isLocal()) ways.set(vscode.l10n.t("Open {0}", name), () => vscode.env.openExternal(vscode.Uri.file(path)));
    else ways.set(vscode.l10n.t("Download {0}", name), () => download(path));
  }
  ways.set(vscode.l10n.t("Show in Folder"), () => showInFolder(first.path));
  if (notices.length > 0) ways.set(vscode.l10n.t("Show Notes"), () => log.show());
  const names = files.map(({ format }) => format.toUpperCase()).join(vscode.l10n.t(", "));
  const sentence =
    notices.length > 0
      ? vscode.l10n.t("Rendered as {0}, pages: {1}; notes: {2}.", names, pages, notices.length)
      : vscode.l10n.t("Rendered as {0}, pages: {1}.", names, pages);
  const answer = await vscode.window.showInformationMessage(sentence, ...ways.keys());
  if (answer !== undefined) await ways.get(answer)?.();
}

/** Whether the files lie on the computer that the user sits at. */
function isLocal(): boolean {
  return vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
}

async function showInFolder(file: string): Promise<void> {
  const command = isLocal() ? "revealFileInOS" : "revealInExplorer";
  await vscode.commands.executeCommand(command, vscode.Uri.file(file));
}

/** Brings a file to the computer that the user sits at: the explorer downloads what it has selected. */
async function download(file: string): Promise<void> {
  await vscode.commands.executeCommand("revealInExplorer", vscode.Uri.file(file));
  await vscode.commands.executeCommand("explorer.download");
}
