import * as vscode from "vscode";
import { DIRECTION_NAMES } from "../../core/standard/kinds";
import type { Template } from "../../core/templates/templates";
import { inDisplayLanguage } from "../language";

interface TemplateItem extends vscode.QuickPickItem {
  readonly template: Template;
}

/** Lets the user find a template by its name, kind, other names, direction or purpose; undefined when they turn away. */
export async function askForTemplate(templates: readonly Template[]): Promise<Template | undefined> {
  const items = templates.map(
    (template): TemplateItem => ({
      template,
      label: template.name,
      description: [inDisplayLanguage(DIRECTION_NAMES[template.direction]), ...template.aliases].join(" · "),
      detail: template.purpose,
    }),
  );
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("New Official Document"),
    placeHolder: vscode.l10n.t("Which kind of document? Type to search by name or purpose."),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.template;
}
