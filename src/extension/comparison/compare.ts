import path from "node:path";
import * as vscode from "vscode";
import { systemUser } from "../../node/diff/system-user";
import { wallClock } from "../../node/diff/wall-clock";
import type { ComparedDraft, Comparison } from "../../node/diff/write-difference";
import { readDraftFile } from "../../node/read-draft";
import { UserError } from "../../node/user-error";
import { displayLanguage } from "../language";
import { profileOf } from "../profiles";
import { committedDraft, committerName } from "./git-api";

/** Which version a draft is held against. */
export type Version = "saved" | "committed";

/**
 * The draft as it is in the editor, held against an earlier version of itself.
 * @throws UserError when there is no such version
 */
export async function comparisonWith(document: vscode.TextDocument, version: Version): Promise<Comparison> {
  const before = version === "saved" ? savedVersion(document) : await committedVersion(document);
  return {
    before,
    after: { text: document.getText(), name: vscode.l10n.t("{0} (now)", nameOf(document)) },
    author: (await committerName(document)) ?? profileOf(document).unit.name ?? systemUser(),
    date: wallClock(new Date()),
    language: displayLanguage(),
  };
}

function savedVersion(document: vscode.TextDocument): ComparedDraft {
  if (document.uri.scheme !== "file") throw neverSaved();
  return { text: readDraftFile(document.uri.fsPath), name: vscode.l10n.t("{0} (last saved)", nameOf(document)) };
}

async function committedVersion(document: vscode.TextDocument): Promise<ComparedDraft> {
  const committed = await committedDraft(document);
  if (!committed) throw vscode.workspace.isTrusted ? neverCommitted() : notTrusted();
  return {
    text: committed.text,
    name: vscode.l10n.t("{0} (last committed, {1})", nameOf(document), committed.commit),
  };
}

function nameOf({ uri }: vscode.TextDocument): string {
  return path.posix.basename(uri.path);
}

function neverSaved(): UserError {
  return new UserError({
    zh: "这份草稿还没有保存过，没有可以比较的版本\uFF1A请先保存。",
    en: "This draft was never saved, so there is no version to compare it with: save it first.",
  });
}

/** The editor's Git does not start in a folder that is not trusted. */
function notTrusted(): UserError {
  return new UserError({
    zh: "这个文件夹还没有受到信任，编辑器不读取 Git 里的版本\uFF1A请先信任这个文件夹，或者用“与上次保存的比较”。",
    en: "This folder is not trusted, so the editor does not read what is in Git: trust it first, or compare with the saved version.",
  });
}

function neverCommitted(): UserError {
  return new UserError({
    zh: "这份草稿没有在 Git 里提交过，没有可以比较的版本\uFF1A可以用“与上次保存的比较”。",
    en: "This draft was never committed to Git, so there is no version to compare it with: compare it with the saved one.",
  });
}
