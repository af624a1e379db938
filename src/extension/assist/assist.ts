import * as vscode from "vscode";
import { TYPED_CHARACTERS } from "../../core/assist/typed-edits";
import { LANGUAGE } from "../documents";
import type { OwnFiles } from "../own-files";
import { completionProvider, TRIGGERS } from "./completion";
import { nextNumberProvider } from "./next-number";
import { registerProfileAssist } from "./profile-assist";
import { typedMarksProvider } from "./typed-marks";
import { WorkspaceDrafts } from "./workspace-drafts";

/** What helps to write: completion, the next number, marks that are put right as they are typed. */
export function registerAssist(extensionUri: vscode.Uri, own: OwnFiles): vscode.Disposable {
  const selector = { language: LANGUAGE };
  const drafts = new WorkspaceDrafts();
  const [first = "", ...others] = TYPED_CHARACTERS;
  return vscode.Disposable.from(
    drafts,
    registerProfileAssist(extensionUri),
    vscode.languages.registerCompletionItemProvider(selector, completionProvider(drafts, own), ...TRIGGERS),
    vscode.languages.registerInlineCompletionItemProvider(selector, nextNumberProvider),
    vscode.languages.registerOnTypeFormattingEditProvider(selector, typedMarksProvider, first, ...others),
  );
}
