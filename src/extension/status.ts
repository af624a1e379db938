import * as vscode from "vscode";
import { analysisOf } from "./analysis";
import { draftInView } from "./current-draft";
import { isPlaceToFill } from "./diagnostics/places-to-fill";
import type { DraftWatcher } from "./draft-watcher";

/** What the status bar says of a draft. */
export interface Summary {
  readonly pages: number;
  /** 字数. */
  readonly characters: number;
  /** Faults; places to fill are none. */
  readonly findings: number;
  /** Places that are still to be filled in. */
  readonly unfilled: number;
  /** Whether the text was read in the wrong encoding: nothing else is then known of it. */
  readonly isGarbled: boolean;
}

/** The figures of the draft as it is now. */
export function summaryOf(document: vscode.TextDocument): Summary {
  const { pages, characters, findings, isGarbled } = analysisOf(document);
  const unfilled = findings.filter(isPlaceToFill).length;
  return { pages: pages.length, characters, findings: findings.length - unfilled, unfilled, isGarbled };
}

/** Right of the cursor's position and the language, which the editor puts at 100. */
const PRIORITY = 101;

/** One item for the active draft: pages, characters, findings; a click leads to the findings, or else to the pages. */
export function registerStatus(watcher: DraftWatcher): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("gongwen.status", vscode.StatusBarAlignment.Right, PRIORITY);
  item.name = vscode.l10n.t("Official Document");
  const update = () => {
    const document = draftInView();
    if (!document) return item.hide();
    const summary = summaryOf(document);
    item.text = statusText(summary);
    item.tooltip = tooltip(summary);
    item.accessibilityInformation = { label: statusText(summary).replace(/\$\([a-z-]+\)\s*/gu, "") };
    item.command = isClear(summary) ? "gongwen.openPreview" : "workbench.actions.view.problems";
    item.show();
  };
  watcher.visit((document) => {
    if (document === draftInView()) update();
  });
  return vscode.Disposable.from(item, vscode.window.onDidChangeActiveTextEditor(update));
}

function isClear({ findings, unfilled, isGarbled }: Summary): boolean {
  return findings === 0 && unfilled === 0 && !isGarbled;
}

/** As the status bar shows it. */
export function statusText(summary: Summary): string {
  const { pages, characters, findings, unfilled, isGarbled } = summary;
  if (isGarbled) return `$(warning) ${vscode.l10n.t("not UTF-8, cannot be read")}`;
  const size = vscode.l10n.t("{0} pages, {1} characters", pages, characters.toLocaleString("en"));
  const states = [
    ...(findings > 0 ? [`$(warning) ${vscode.l10n.t("{0} problems", findings)}`] : []),
    ...(unfilled > 0 ? [`$(edit) ${vscode.l10n.t("{0} places to fill", unfilled)}`] : []),
    ...(isClear(summary) ? [`$(check) ${vscode.l10n.t("no problems")}`] : []),
  ];
  return [size, ...states].join("  ");
}

function tooltip(summary: Summary): vscode.MarkdownString {
  const commands: readonly (readonly [command: string, title: string])[] = [
    ["gongwen.openPreview", vscode.l10n.t("Preview")],
    ["gongwen.review", vscode.l10n.t("Review")],
    ["workbench.actions.view.problems", vscode.l10n.t("Problems")],
    ["gongwen.fixAll", vscode.l10n.t("Fix everything certain")],
    ["gongwen.render", vscode.l10n.t("Render")],
  ];
  const links = commands.map(([command, title]) => `[${title}](command:${command})`).join(" · ");
  const result = new vscode.MarkdownString(`${statusText(summary)}\n\n${links}`, true);
  result.isTrusted = { enabledCommands: commands.map(([command]) => command) };
  return result;
}
