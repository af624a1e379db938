import * as vscode from "vscode";
import type { RenderOutcome } from "../../node/output/render-file";
import { inARow } from "../language";
import { isLocal } from "../local";
import { newsOf } from "./rendering-news";

/** Says what was written, with ways to it, and what the user should know of it. */
export async function showOutcome(outcome: RenderOutcome, log: vscode.LogOutputChannel): Promise<void> {
  const { files, notices, pages } = outcome;
  const file = (files.find(({ format }) => format === "pdf") ?? files[0])?.path;
  if (file === undefined) return;
  const news = newsOf(notices);
  const formats = files.map(({ format }) => format.toUpperCase()).join(vscode.l10n.t(", "));
  const sentence = vscode.l10n.t("Rendered as {0}, pages: {1}.", formats, pages);
  const open = isLocal() ? vscode.l10n.t("Open") : vscode.l10n.t("Download");
  const folder = vscode.l10n.t("Show in Folder");
  const details = vscode.l10n.t("Show Details");
  const buttons = [open, folder, ...(news.length > 0 ? [details] : [])];
  const answer = await vscode.window.showInformationMessage(inARow([sentence, ...news]), ...buttons);
  if (answer === open) await (isLocal() ? vscode.env.openExternal(vscode.Uri.file(file)) : download(file));
  if (answer === folder) await showInFolder(file);
  if (answer === details) log.show();
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
