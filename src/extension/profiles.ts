import path from "node:path";
import * as vscode from "vscode";
import { NO_PROFILE, PROFILE_NAME, type Profile } from "../core/profile/profile";
import { readProfile } from "../core/profile/read-profile";
import { findProfile } from "../node/find-profile";
import type { ProfileInPlace } from "../node/known-values";
import { SOURCE } from "./diagnostics/to-diagnostic";
import { editorRange } from "./documents";
import type { DraftWatcher } from "./draft-watcher";
import { inDisplayLanguage } from "./language";

const changed = new vscode.EventEmitter<vscode.Uri>();

/** A profile has changed, come or gone, and is read anew when somebody asks for it. */
export const onDidChangeProfile = changed.event;

const known = new Map<string, ProfileInPlace>();

/** The profile of the office that the draft belongs to: the nearest gongwen.yaml in its folder or above. */
export function profileOf(document: vscode.TextDocument): Profile {
  return profileInPlaceOf(document).profile;
}

/** The same, and where it lies. */
export function profileInPlaceOf(document: vscode.TextDocument): ProfileInPlace {
  return profileFor(folderOf(document));
}

/** The profile of the office whose drafts stand in the folder, for drafts that are new; without one that of the workspace. */
export function profileInPlace(folder = workspaceFolder()): ProfileInPlace {
  return profileFor(folder);
}

function profileFor(folder: string | undefined): ProfileInPlace {
  if (folder === undefined) return NONE;
  const last = known.get(folder);
  if (last) return last;
  const profile = profileIn(folder);
  known.set(folder, profile);
  return profile;
}

/** The folder in which the document is or is to be, as far as it is on this computer. */
export function folderOf({ uri }: vscode.TextDocument): string | undefined {
  return uri.scheme === "file" ? path.dirname(uri.fsPath) : folderOfNew(uri);
}

/** The folder in which a new draft is to stand: that for which it was made, else the workspace. */
export function folderOfNew({ scheme, fsPath }: vscode.Uri): string | undefined {
  return scheme === "untitled" && path.isAbsolute(fsPath) ? path.dirname(fsPath) : workspaceFolder();
}

/** The first folder of the workspace, as far as it is on this computer. */
export function workspaceFolder(): string | undefined {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  return first?.uri.scheme === "file" ? first.uri.fsPath : undefined;
}

const NONE: ProfileInPlace = { profile: NO_PROFILE, file: undefined };

/** One that cannot be opened counts as none: the editor says so where it is opened. */
function profileIn(folder: string): ProfileInPlace {
  try {
    return findProfile(folder);
  } catch {
    return NONE;
  }
}

/** Reads profiles anew when they change on disk, and shows what is wrong in those that are open. */
export function registerProfiles(watcher: DraftWatcher): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("gongwen.profile");
  const files = vscode.workspace.createFileSystemWatcher(`**/${PROFILE_NAME}`);
  const forget = (uri: vscode.Uri) => {
    known.clear();
    watcher.refresh();
    changed.fire(uri);
  };
  const show = (document: vscode.TextDocument) => {
    if (isProfile(document)) collection.set(document.uri, diagnosticsOf(document));
  };
  for (const document of vscode.workspace.textDocuments) show(document);
  return vscode.Disposable.from(
    collection,
    files,
    files.onDidCreate(forget),
    files.onDidChange(forget),
    files.onDidDelete(forget),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isProfile(document)) forget(document.uri);
    }),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(({ document }) => show(document)),
    vscode.workspace.onDidCloseTextDocument((document) => collection.delete(document.uri)),
  );
}

function isProfile({ uri }: vscode.TextDocument): boolean {
  return uri.path.endsWith(`/${PROFILE_NAME}`);
}

function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return readProfile(document.getText()).problems.map(({ range, message }) => {
    const place = editorRange(document, range);
    const diagnostic = new vscode.Diagnostic(place, inDisplayLanguage(message), vscode.DiagnosticSeverity.Warning);
    diagnostic.source = SOURCE;
    return diagnostic;
  });
}
