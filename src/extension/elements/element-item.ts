import * as vscode from "vscode";
import { type Finding, type Severity, shownSeverity } from "../../core/check/rule";
import { ELEMENT_STATES } from "../../core/elements/element-state";
import type { ElementOfDraft } from "../../core/elements/elements-of";
import { sentenceWithClause } from "../diagnostics/to-diagnostic";
import { inARow, inDisplayLanguage } from "../language";
import { explainElement } from "../reading/explain";
import { type ElementNode, isAskable } from "./element-node";
import { STATE_ICONS } from "./state-icons";

const themeIcon = (icon: string, color: string) => new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));

const SEVERITY_ICONS: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: themeIcon("error", "problemsErrorIcon.foreground"),
  warning: themeIcon("warning", "problemsWarningIcon.foreground"),
  info: themeIcon("info", "problemsInfoIcon.foreground"),
};

/** The element as a line: its name, its value beside it, its state before it; choosing it goes there or asks for it. */
export function elementItem(row: ElementOfDraft): vscode.TreeItem {
  const { element, state, values, implied, findings } = row;
  const node: ElementNode = { name: element.name };
  const isOpen = findings.length > 0 && state !== "missing";
  const item = new vscode.TreeItem(
    element.name,
    isOpen ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  const stateName = inDisplayLanguage(ELEMENT_STATES[state].name);
  const value = values.join("、") || (implied ?? "");
  item.id = element.name;
  item.iconPath = themeIcon(STATE_ICONS[state].icon, STATE_ICONS[state].color);
  item.description = value || stateName;
  item.tooltip = tooltip(row, stateName);
  item.contextValue = contextOf(row);
  item.command = goesThere(row)
    ? { command: "gongwen.goToElement", title: vscode.l10n.t("Go to Element"), arguments: [node] }
    : { command: "gongwen.fillElement", title: vscode.l10n.t("Fill In"), arguments: [node] };
  const said = [
    element.name,
    stateName,
    value,
    ...findings.slice(0, 1).map(({ message }) => inDisplayLanguage(message)),
  ];
  item.accessibilityInformation = { label: said.filter((words) => words !== "").join(vscode.l10n.t(", ")) };
  return item;
}

/** What was found about an element, as a line below it; choosing it goes there. */
export function findingItem(node: ElementNode, finding: Finding): vscode.TreeItem {
  const item = new vscode.TreeItem(inDisplayLanguage(finding.message));
  item.id = `${node.name}/${node.finding}`;
  item.iconPath = SEVERITY_ICONS[shownSeverity(finding)];
  item.tooltip = sentenceWithClause(finding);
  item.command = { command: "gongwen.goToElement", title: vscode.l10n.t("Go to Element"), arguments: [node] };
  return item;
}

/** Whether the draft has something to go to. */
function goesThere({ state, isWritten, values, element }: ElementOfDraft): boolean {
  return isWritten && (element.type === "record" || (values.length > 0 && state !== "missing"));
}

/** For the menus of the line: whether it can be asked for, gone to and taken out. */
function contextOf(row: ElementOfDraft): string {
  const words = [...(isAskable(row) ? ["askable"] : []), ...(row.isWritten ? ["written"] : [])];
  return words.join(" ");
}

function tooltip({ element, implied, findings }: ElementOfDraft, stateName: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString("**").appendText(`${element.name} · ${stateName}`).appendMarkdown("**\n\n");
  if (implied !== undefined)
    text.appendText(vscode.l10n.t("Not written; what holds then: {0}", implied)).appendMarkdown("\n\n");
  if (findings.length > 0) text.appendText(inARow(findings.map(sentenceWithClause))).appendMarkdown("\n\n");
  return text.appendMarkdown(explainElement(element).value);
}
