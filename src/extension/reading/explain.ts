import * as vscode from "vscode";
import type { Subject } from "../../core/assist/subject-at";
import type { Finding } from "../../core/check/rule";
import type { Relation } from "../../core/profile/unit";
import type { Element, Requirement } from "../../core/standard/elements";
import { DIRECTION_NAMES, type Direction, type Kind } from "../../core/standard/kinds";
import type { NumberingEntry } from "../../core/standard/numbering";
import type { CustomaryPaper } from "../../core/standard/papers";
import { TYPEFACES } from "../../core/standard/typefaces";
import { LANGUAGE } from "../documents";
import { SHOW_RULE } from "../fixes/fix-actions";
import { inDisplayLanguage } from "../language";
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
  if (values) paragraph(text).appendText(choicesOf(values));
  paragraph(text).appendText(basis(clause));
  return text;
}

/** What the kind of document or paper is for, who may use it, which way it travels, how it closes, and the clause. */
export function explainKind(kind: Kind | CustomaryPaper): vscode.MarkdownString {
  const text = new vscode.MarkdownString().appendText(`${kind.purpose}。`);
  if ("issuers" in kind) {
    const { issuers, directions, closings } = kind;
    paragraph(text).appendText(vscode.l10n.t("Used by: {0}", issuers));
    paragraph(text).appendText(vscode.l10n.t("Direction: {0}", directions.map(wayOf).join("、")));
    if (closings.length > 0) paragraph(text).appendText(vscode.l10n.t("Closes with: {0}", closings.join("")));
  }
  paragraph(text).appendText(basis(kind.clause));
  return text;
}

function wayOf(direction: Direction): string {
  return inDisplayLanguage(DIRECTION_NAMES[direction]);
}

/** What stands at a place of the draft. */
export function explainSubject(subject: Subject): vscode.MarkdownString {
  switch (subject.type) {
    case "element":
      return explainElement(subject.element);
    case "kind":
      return explainKind(subject.kind);
    case "value":
      return explainValue(subject.value, inDisplayLanguage(subject.meaning), subject.element.clause);
    case "unit":
      return explainValue(subject.name, relationName(subject.relation));
    case "level":
      return explainLevel(subject.level);
    case "closing":
      return new vscode.MarkdownString().appendText(vscode.l10n.t("Closes: {0}", subject.kinds.join("、")));
  }
}

function explainValue(value: string, meaning: string, clause?: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString("**").appendText(value).appendMarkdown("** ").appendText(meaning);
  if (clause !== undefined) paragraph(text).appendText(basis(clause));
  return text;
}

/** How numbers of the level are written and set. */
function explainLevel({ example, depth, typeface, clause }: NumberingEntry): vscode.MarkdownString {
  const text = new vscode.MarkdownString().appendText(
    vscode.l10n.t("Number of level {0}, written like “{1}”, set in {2}.", depth, example, TYPEFACES[typeface].name),
  );
  paragraph(text).appendText(basis(clause));
  return text;
}

/** What may be written. */
export function choicesOf(values: readonly string[]): string {
  return vscode.l10n.t("Choices: {0}", values.join("、"));
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

function relationName(relation: Relation): string {
  switch (relation) {
    case "superiors":
      return vscode.l10n.t("a higher organ, by the office's profile");
    case "peers":
      return vscode.l10n.t("an organ of equal rank, by the office's profile");
    case "subordinates":
      return vscode.l10n.t("a lower organ, by the office's profile");
  }
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
