import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { answered, openQuestions } from "../../core/profile/questions";
import type { KnownValues } from "../../core/profile/unit-values";
import { findTemplate } from "../../core/templates/find-template";
import { newDraft as writeNewDraft } from "../../core/templates/new-draft";
import { listTemplates, type Template } from "../../core/templates/templates";
import { knownValues, type ProfileInPlace } from "../../node/known-values";
import { today } from "../../node/node-host";
import { LANGUAGE } from "../documents";
import type { OwnFiles } from "../own-files";
import { profileInPlace } from "../profiles";
import { askForTemplate } from "./ask-for-template";
import { askQuestions } from "./ask-questions";

/**
 * 新建公文: asks for the kind and for what neither the office's profile nor its drafts know, then opens an unsaved draft
 * whose places are tab stops. `wanted` is the name of a template, for which nothing is asked, or the folder of the
 * explorer in which the draft is to stand.
 * @throws UnknownTemplateError when there is no template of the name that is given
 */
export async function newDraft(wanted: unknown, own: OwnFiles): Promise<void> {
  const folder = wanted instanceof vscode.Uri && wanted.scheme === "file" ? wanted.fsPath : undefined;
  const office = profileInPlace(folder);
  const templates = [...own.templatesOf(office), ...listTemplates()];
  const named = typeof wanted === "string" ? findTemplate(wanted, templates) : undefined;
  const template = named ?? (await askForTemplate(templates));
  if (!template) return;
  const known = knownValues(office, template, today().year);
  const values = named ? known : await askedFor(template, known, office);
  if (!values) return;
  const snippet = writeNewDraft(template, values, { today }, "snippet");
  const editor = await vscode.window.showTextDocument(await openDraft(template, folder));
  await editor.insertSnippet(new vscode.SnippetString(snippet));
}

/** What is known and what the user answers; undefined when they turn away. */
async function askedFor(
  template: Template,
  known: KnownValues,
  { profile }: ProfileInPlace,
): Promise<KnownValues | undefined> {
  const questions = openQuestions(template, known, profile.unit);
  const answers = await askQuestions(questions);
  return answers && answered(known, questions, answers);
}

/** An empty draft that is not saved; in the folder, if one was named. */
async function openDraft({ name }: Template, folder: string | undefined): Promise<vscode.TextDocument> {
  if (folder === undefined) return vscode.workspace.openTextDocument({ language: LANGUAGE });
  const uri = vscode.Uri.file(freePath(folder, name)).with({ scheme: "untitled" });
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
}

/** A file of that name which is not there, and which no other new draft is to become. */
function freePath(folder: string, name: string): string {
  const isTaken = (file: string) =>
    fs.existsSync(file) || vscode.workspace.textDocuments.some(({ uri }) => uri.fsPath === file);
  let file = path.join(folder, `${name}.gw`);
  for (let number = 2; isTaken(file); number++) file = path.join(folder, `${name}${number}.gw`);
  return file;
}
