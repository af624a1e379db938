import * as vscode from "vscode";
import type { Finding } from "../../core/check/rule";
import type { Element, Requirement } from "../../core/standard/elements";
import type { Kind } from "../../core/standard/kinds";
import type { Paper } from "../../core/standard/papers";
import { LANGUAGE } from "../documents";
import { SHOW_RULE } from "../fixes/fix-actions";
import type { RuleExplanation } from "./rule-explanation";

/** What the rule of a finding wants, its clause, a wrong and a right example, and the way to its page. */
export function explainFinding({ rule, clause }: Finding, explanation: RuleExplanation): vscode.MarkdownString {
  const { title, wants, wrong, right } = explanation;
  const text = new vscode.MarkdownString("**").appendText(title).appendMarkdown("**");
  paragraph(text).appendMarkdown(wants).appendMarkdown(" ").appendText(basis(clause));
  if (wrong !== undefined) example(text, vscode.l10n.t("Wrong:"), wrong);
  if (right !== undefined) example(text, vscode.l10n.t("Right:"), right);
  const query = encodeURIComponent(JSON.stringify([rule]));
  paragraph(text).appendMarkdown(`[${vscode.l10n.t("Explain this rule")}](command:${SHOW_RULE}?${query})`);
  text.isTrusted = { enabledCommands: [SHOW_RULE] };
  return text;
}

/** What the element is and how it is written, when it stands, an example, what may be written, and the clause. */
export function explainElement(element: Element): vscode.MarkdownString {
  const { name, hover, requirement, values, clause } = element;
  const text = new vscode.MarkdownString().appendText(hover);
  paragraph(text).appendText(whenRequired(requirement));
  if (element.example) paragraph(text).appendText(vscode.l10n.t("Example: {0}", `${name}: ${element.example}`));
  if (values) paragraph(text).appendText(vscode.l10n.t("Choices: {0}", values.join("、")));
  paragraph(text).appendText(basis(clause));
  return text;
}

/** What the kind of document or paper is for, who may use it, and the clause. */
export function explainKind(kind: Kind | Paper): vscode.MarkdownString {
  const text = new vscode.MarkdownString().appendText(`${kind.purpose}。`);
  if ("issuers" in kind) paragraph(text).appendText(vscode.l10n.t("Used by: {0}", kind.issuers));
  paragraph(text).appendText(basis(kind.clause));
  return text;
}

function paragraph(text: vscode.MarkdownString): vscode.MarkdownString {
  return text.appendMarkdown("\n\n");
}

function example(text: vscode.MarkdownString, label: string, lines: string): void {
  paragraph(text).appendText(label);
  text.appendCodeblock(lines, LANGUAGE);
}

function basis(clause: string): string {
  return vscode.l10n.t("Clause: {0}", clause);
}

function whenRequired(requirement: Requirement): string {
  const { l10n } = vscode;
  const sentences: Readonly<Record<Requirement, string>> = {
    always: l10n.t("Every document has it."),
    normally: l10n.t("Nearly every document has it."),
    secret: l10n.t("Secret documents have it."),
    upward: l10n.t("Documents to a higher level have it."),
    addressed: l10n.t("Documents that are sent to somebody have it."),
    attachments: l10n.t("Documents with attachments have it."),
    optional: l10n.t("It stands where it is needed."),
  };
  return sentences[requirement];
}
