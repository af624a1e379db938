import type * as vscode from "vscode";
import type { Message } from "../../core/notice";
import { rename, renameTargetAt } from "../../core/references/rename";
import { analysisOf } from "../analysis";
import { editorRange, workspaceEdit } from "../documents";
import { inDisplayLanguage } from "../language";

/** “Rename Symbol”: an attachment or an organ throughout the draft. The editor shows the sentence of an error that is thrown. */
export const renameProvider: vscode.RenameProvider = {
  prepareRename(document, position) {
    const target = renameTargetAt(analysisOf(document).draft, document.offsetAt(position));
    if ("refusal" in target) throw refused(target.refusal);
    return { range: editorRange(document, target.range), placeholder: target.name };
  },
  provideRenameEdits(document, position, newName) {
    const renaming = rename(analysisOf(document).draft, document.offsetAt(position), newName);
    if ("refusal" in renaming) throw refused(renaming.refusal);
    return workspaceEdit(document, renaming.edits);
  },
};

function refused(sentence: Message): Error {
  return new Error(inDisplayLanguage(sentence));
}
