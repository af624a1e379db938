import * as vscode from "vscode";
import type { Direction } from "../../core/standard/kinds";
import { findTemplate } from "../../core/templates/find-template";
import { newDraft as writeNewDraft } from "../../core/templates/new-draft";
import { listTemplates, type Template } from "../../core/templates/templates";
import { knownValues } from "../../node/known-values";
import { today } from "../../node/node-host";
import { LANGUAGE } from "../documents";
import { profileOfWorkspace } from "../profiles";

interface TemplateItem extends vscode.QuickPickItem {
  readonly template: Template;
}

/**
 * 新建公文: asks for the kind unless it is given, then opens an unsaved draft whose places are tab stops; what the office's
 * profile knows is filled in.
 * @throws UnknownTemplateError when there is no template of the name that is given
 */
export async function newDraft(wanted?: unknown): Promise<void> {
  const name = typeof wanted === "string" ? wanted : await askForTemplate();
  if (name === undefined) return;
  const known = knownValues(profileOfWorkspace(), findTemplate(name), today().year);
  const snippet = writeNewDraft(name, known, { today }, "snippet");
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet));
}

async function askForTemplate(): Promise<string | undefined> {
  const items = listTemplates().map(
    (template): TemplateItem => ({
      template,
      label: template.name,
      description: directionName(template.direction),
      detail: template.purpose,
    }),
  );
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("New Official Document"),
    placeHolder: vscode.l10n.t("Which kind of document? Type to search by name or purpose."),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.template.id;
}

/** Which way the document travels, in the interface's language. */
function directionName(direction: Direction): string {
  switch (direction) {
    case "downward":
      return vscode.l10n.t("to lower levels");
    case "upward":
      return vscode.l10n.t("to a higher level");
    case "level":
      return vscode.l10n.t("between equals");
    case "public":
      return vscode.l10n.t("to the public");
    case "meeting":
      return vscode.l10n.t("of a meeting");
  }
}
