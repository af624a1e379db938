import * as vscode from "vscode";
import { parseDraft } from "../../core/draft/parse-draft";
import { importText } from "../../core/import/import-document";
import { freeDraftPath, importFile, writeImport } from "../../node/import-file";
import { activeDraftEditor } from "../documents";
import { showImportReport } from "./import-report";

/**
 * 导入 Word 或者文本: makes a draft of the file that a menu names, or of one that is asked for, writes it beside the file
 * under a name that is free, opens it and shows beside it what was recognised.
 * @throws UserError when the file cannot be taken over
 */
export async function importDocument(uri?: unknown): Promise<void> {
  const source = uri instanceof vscode.Uri ? uri : await askForFile();
  if (!source) return;
  const target = freeDraftPath(source.fsPath);
  const result = importFile(source.fsPath, target);
  writeImport(result, target);
  await vscode.window.showTextDocument(vscode.Uri.file(target));
  await showImportReport(result, source.fsPath, target);
}

async function askForFile(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t("Import Word Document or Text"),
    openLabel: vscode.l10n.t("Import"),
    filters: { [vscode.l10n.t("Word documents and text")]: ["docx", "docm", "doc", "wps", "txt", "md"] },
    ...(folder && { defaultUri: folder }),
  });
  return files?.[0];
}

/** 整理成公文草稿: tells the elements of a text apart that was pasted into an empty draft, and writes them at its head. */
export async function arrangeDraft(): Promise<void> {
  const editor = activeDraftEditor();
  const text = editor?.document.getText() ?? "";
  if (!editor || text.trim() === "") {
    await vscode.window.showInformationMessage(vscode.l10n.t("Paste the text into the draft first."));
    return;
  }
  if (parseDraft(text).frontMatter) {
    await vscode.window.showInformationMessage(vscode.l10n.t("The draft has its elements at the head already."));
    return;
  }
  const result = importText(text, { name: "", isDraftText: true });
  const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
  await editor.edit((edit) => edit.replace(editor.document.validateRange(whole), result.draft));
  const name = vscode.workspace.asRelativePath(editor.document.uri);
  await showImportReport(result, vscode.l10n.t("Pasted text"), name);
}
