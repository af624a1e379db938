import path from "node:path";
import * as vscode from "vscode";
import { type DifferenceOutcome, writeDifference } from "../../node/diff/write-difference";
import { nodeHost } from "../../node/node-host";
import { UserError } from "../../node/user-error";
import { openFile, openWord, showInFolder } from "../commands/open-file";
import { writeAsking } from "../commands/write-asking";
import { hostLog } from "../log";
import { pictureFoldersOf } from "../pictures";
import { profileOf } from "../profiles";
import type { ShownComparison } from "./comparisons";

/**
 * Writes what is shown beside the draft as a DOCX with tracked changes, and offers to open it. Undefined when the user
 * turns away.
 * @throws UserError when it cannot be written
 */
export async function writeComparison(
  { document, comparison }: ShownComparison,
  log: vscode.LogOutputChannel,
): Promise<DifferenceOutcome | undefined> {
  if (document.uri.scheme !== "file") throw notOnDisk();
  const source = document.uri.fsPath;
  const folders = pictureFoldersOf(document) ?? { folder: path.dirname(source) };
  const host = nodeHost({ ...folders, houseStyle: profileOf(document).houseStyle, log: hostLog(log) });
  const request = { ...comparison, source, formats: ["docx"], host } as const;
  const outcome = await writeAsking((overwrite) => writeDifference({ ...request, overwrite }));
  if (outcome) void offer(outcome);
  return outcome;
}

async function offer({ files: [file], summary }: DifferenceOutcome): Promise<void> {
  if (file === undefined) return;
  const [open, folder] = [openWord(), vscode.l10n.t("Show in Folder")];
  const sentence = vscode.l10n.t("The changes are written: {0} ({1}).", path.basename(file), summary);
  const answer = await vscode.window.showInformationMessage(sentence, open, folder);
  if (answer === open) await openFile(file);
  if (answer === folder) await showInFolder(file);
}

function notOnDisk(): UserError {
  return new UserError({
    zh: "这份草稿不在本机的文件夹里，不能写出花脸稿\uFF1A请另存到本机的文件夹后再试。",
    en: "This draft is not in a folder on disk, so its changes cannot be written: save it to such a folder and try again.",
  });
}
