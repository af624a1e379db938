import * as vscode from "vscode";
import type { RenderOutcome } from "../../node/output/render-file";
import { inARow } from "../language";
import { openFile, openWord, showInFolder } from "./open-file";
import { newsOf } from "./rendering-news";

/** Says what was written, with ways to it, and what the user should know of it. */
export async function showOutcome(outcome: RenderOutcome, log: vscode.LogOutputChannel): Promise<void> {
  const { files, notices, pages } = outcome;
  const file = (files.find(({ format }) => format === "pdf") ?? files[0])?.path;
  if (file === undefined) return;
  const news = newsOf(notices);
  const formats = files.map(({ format }) => format.toUpperCase()).join(vscode.l10n.t(", "));
  const sentence = vscode.l10n.t("Rendered as {0}, pages: {1}.", formats, pages);
  const open = openWord();
  const folder = vscode.l10n.t("Show in Folder");
  const details = vscode.l10n.t("Show Details");
  const buttons = [open, folder, ...(news.length > 0 ? [details] : [])];
  const answer = await vscode.window.showInformationMessage(inARow([sentence, ...news]), ...buttons);
  if (answer === open) await openFile(file);
  if (answer === folder) await showInFolder(file);
  if (answer === details) log.show();
}
