import * as vscode from "vscode";
import { TYPED_CHARACTERS } from "../../core/assist/typed-edits";
import { LANGUAGE } from "../documents";
import type { OwnFiles } from "../own-files";
import type { WorkspaceDrafts } from "../workspace-drafts";
import { completionProvider, TRIGGERS } from "./completion";
import { nextNumberProvider } from "./next-number";
import { registerProfileAssist } from "./profile-assist";
import { typedMarksProvider } from "./typed-marks";

/** What helps to write: completion, the next number, marks that are put right as they are typed. */
export function registerAssist(extensionUri: vscode.Uri, drafts: WorkspaceDrafts, own: OwnFiles): vscode.Disposable {
  const selector = { language: LANGUAGE };
  const [first = "", ...others] = TYPED_CHARACTERS;
  return vscode.Disposable.from(
    registerProfileAssist(extensionUri),
    vscode.languages.registerCompletionItemProvider(selector, completionProvider(drafts, own), ...TRIGGERS),
    vscode.languages.registerInlineCompletionItemProvider(selector, nextNumberProvider),
    vscode.languages.registerOnTypeFormattingEditProvider(selector, typedMarksProvider, first, ...others),
  );
}
