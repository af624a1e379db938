import * as vscode from "vscode";
import { type Office, overruled } from "../core/check/office";
import { readRuleSettings } from "../core/check/rule-settings";
import type { DraftWatcher } from "./draft-watcher";
import { profileOf } from "./profiles";

/** An office as its profile has it, and with what the editor's settings put in its place. */
interface KnownOffice {
  readonly ofProfile: Office;
  readonly office: Office;
}

let known = new WeakMap<vscode.TextDocument, KnownOffice>();

/** What the checks of the document know of its office: its profile, and before that `gongwen.rules` of the editor. */
export function officeOf(document: vscode.TextDocument): Office {
  const ofProfile = profileOf(document).office;
  const last = known.get(document);
  if (last?.ofProfile === ofProfile) return last.office;
  const office = overruled(ofProfile, rulesOf(document));
  known.set(document, { ofProfile, office });
  return office;
}

/** What cannot be taken is left out: the editor marks it in the settings by their schema. */
function rulesOf(document: vscode.TextDocument): Office {
  const rules = vscode.workspace.getConfiguration("gongwen", document).get<Readonly<Record<string, unknown>>>("rules");
  return readRuleSettings(Object.entries(rules ?? {})).office;
}

/** Checks all drafts anew when settings change. */
export function registerOffices(watcher: DraftWatcher): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration("gongwen")) return;
    known = new WeakMap();
    watcher.refresh();
  });
}
