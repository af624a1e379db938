import * as vscode from "vscode";
import { PROFILE_NAME } from "../core/profile/profile";
import { DRAFT_TEMPLATE } from "../core/templates/own/own-file";
import type { Template } from "../core/templates/templates";
import type { TemplateError } from "../core/templating/template-error";
import type { ProfileInPlace } from "../node/known-values";
import { ownTemplates } from "../node/own-templates";
import { SOURCE } from "./diagnostics/to-diagnostic";
import { inDisplayLanguage } from "./language";
import { folderOf, profileInPlace } from "./profiles";

/** The files that an office has written for itself: reads them when they are asked for, and shows what is wrong in them. */
export class OwnFiles implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection("gongwen.own-files");
  readonly #saved = vscode.workspace.onDidSaveTextDocument((document) => {
    if (isOwnFile(document.uri)) this.#show(ownTemplatesOf(profileInPlace(folderOf(document))).problems);
  });

  /** The office's own templates; where some cannot be used, says so and offers to show where. */
  templatesOf(office: ProfileInPlace): readonly Template[] {
    const { templates, problems } = ownTemplatesOf(office);
    this.#show(problems);
    const [first] = problems;
    if (first) void tell(first, problems.length);
    return templates;
  }

  #show(problems: readonly TemplateError[]): void {
    this.#shown.clear();
    for (const file of new Set(problems.map(({ place }) => place.file))) {
      const here = problems.filter(({ place }) => place.file === file);
      this.#shown.set(vscode.Uri.file(file), here.map(toDiagnostic));
    }
  }

  dispose(): void {
    this.#shown.dispose();
    this.#saved.dispose();
  }
}

function ownTemplatesOf(office: ProfileInPlace) {
  return ownTemplates(office, vscode.workspace.isTrusted);
}

function isOwnFile({ scheme, path }: vscode.Uri): boolean {
  return scheme === "file" && (path.endsWith(DRAFT_TEMPLATE) || path.endsWith(`/${PROFILE_NAME}`));
}

function toDiagnostic({ place: { line, character }, reason }: TemplateError): vscode.Diagnostic {
  const range = new vscode.Range(line, character, line, Number.MAX_SAFE_INTEGER);
  const diagnostic = new vscode.Diagnostic(range, inDisplayLanguage(reason), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}

/** Says the first thing that is wrong and how many there are. */
async function tell({ userMessage }: TemplateError, count: number): Promise<void> {
  const isTrusted = vscode.workspace.isTrusted;
  const show = isTrusted ? vscode.l10n.t("Show Problems") : vscode.l10n.t("Manage Trust");
  const sentence = inDisplayLanguage(userMessage);
  const more = vscode.l10n.t("{0} (things wrong with the office's own files: {1})", sentence, count);
  const answer = await vscode.window.showWarningMessage(count > 1 ? more : sentence, show);
  if (answer !== show) return;
  await vscode.commands.executeCommand(isTrusted ? "workbench.actions.view.problems" : "workbench.trust.manage");
}
