import path from "node:path";
import * as vscode from "vscode";
import { renderReviewHtml } from "../../core/review/review-html";
import { writePrintedSheet } from "../../node/printed-sheet";
import { printedSheetPath } from "../../node/review-file";
import { UserError } from "../../node/user-error";
import { openFile, openWord, showInFolder } from "../commands/open-file";
import { writeAsking } from "../commands/write-asking";
import { inDisplayLanguage } from "../language";
import { hasSheet, reviewOf } from "./review-of";

/**
 * Writes the sheet beside the draft as HTML, and offers to open it, from where it is printed.
 * @throws UserError when it cannot be written
 */
export async function printSheet(document: vscode.TextDocument): Promise<void> {
  if (!hasSheet(document)) throw notOnDisk();
  const draft = document.uri.fsPath;
  const { review, view, title, file } = reviewOf(document);
  const reviewed = { title, file: path.basename(draft), text: review.text };
  const html = renderReviewHtml(view, reviewed, file?.fault && inDisplayLanguage(file.fault));
  const target = printedSheetPath(draft);
  const isWritten = await writeAsking(async (overwrite) => {
    await writePrintedSheet(target, html, overwrite);
    return true;
  });
  if (!isWritten) return;
  const [open, folder] = [openWord(), vscode.l10n.t("Show in Folder")];
  const sentence = vscode.l10n.t("The review sheet is written: {0}. Open it to print it.", path.basename(target));
  const answer = await vscode.window.showInformationMessage(sentence, open, folder);
  if (answer === open) await openFile(target);
  if (answer === folder) await showInFolder(target);
}

function notOnDisk(): UserError {
  return new UserError({
    zh: "这份草稿不在本机的文件夹里，不能写出审核单\uFF1A请另存到本机的文件夹后再试。",
    en: "This draft is not in a folder on disk, so its sheet cannot be written: save it to such a folder and try again.",
  });
}
