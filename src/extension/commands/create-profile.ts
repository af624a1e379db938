import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { PROFILE_NAME } from "../../core/profile/profile";
import { PROFILE_QUESTIONS, writeProfile } from "../../core/profile/write-profile";
import { writeWhole } from "../../node/write-whole";
import { workspaceFolder } from "../profiles";

/**
 * 建立本单位资料: asks five questions, each of which may be left out, writes gongwen.yaml into the workspace and opens it; one
 * that is there is only opened. Turning away from a question writes nothing.
 */
export async function createProfile(): Promise<void> {
  const folder = workspaceFolder();
  if (folder === undefined) {
    await vscode.window.showInformationMessage(vscode.l10n.t("Open a folder for the office's drafts first."));
    return;
  }
  const file = path.join(folder, PROFILE_NAME);
  if (!fs.existsSync(file)) {
    const answers = await askAll();
    if (!answers) return;
    writeWhole([{ path: file, content: writeProfile(answers) }]);
  }
  await vscode.window.showTextDocument(vscode.Uri.file(file));
}

async function askAll(): Promise<readonly string[] | undefined> {
  const answers: string[] = [];
  for (const [index, { path: keys, example }] of PROFILE_QUESTIONS.entries()) {
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t("Office's Profile ({0}/{1})", index + 1, PROFILE_QUESTIONS.length),
      prompt: keys.join(""),
      placeHolder: vscode.l10n.t("such as {0}; empty to leave it out", example),
      ignoreFocusOut: true,
    });
    if (answer === undefined) return undefined;
    answers.push(answer);
  }
  return answers;
}
