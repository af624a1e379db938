import * as vscode from "vscode";
import { type Finding, type Fix, isFixable } from "../../core/check/rule";
import { analysisOf } from "../analysis";
import { ENCODING } from "../diagnostics/garbled-diagnostic";
import { SOURCE } from "../diagnostics/to-diagnostic";
import { editorRange, workspaceEdit } from "../documents";
import { inDisplayLanguage } from "../language";
import { isChecked } from "../other-files";
import { disableNextLine } from "./disable-next-line";
import { fixesOfRule } from "./fix-all";

/** Shows the page about the rule whose id is its argument. */
export const SHOW_RULE = "gongwen.showRule";

/** The rule about drafts without elements: text that was pasted in is one. */
const NO_ELEMENTS = "front-matter-missing";

const { QuickFix } = vscode.CodeActionKind;

/** The cures of the findings at a place, each with its way to say “not here” and to its explanation. */
export const fixActionProvider: vscode.CodeActionProvider = {
  provideCodeActions(document, range, context) {
    if (!isChecked(document) || (context.only && !context.only.contains(QuickFix))) return [];
    const actions = actionsForGarbled(context);
    const findings = analysisOf(document).findings;
    const here = findings.filter((finding) => editorRange(document, finding.range).intersection(range));
    const told = new Set<string>();
    for (const finding of here) {
      const diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, finding, document));
      for (const action of fixActions(document, finding)) actions.push(Object.assign(action, { diagnostics }));
      if (told.has(finding.rule)) continue;
      told.add(finding.rule);
      for (const action of ruleActions(document, finding, findings))
        actions.push(Object.assign(action, { diagnostics }));
    }
    return actions;
  },
};

/** One action for each fix; the first may be applied by the auto fix key when nothing needs to be chosen. */
function fixActions(document: vscode.TextDocument, finding: Finding): readonly vscode.CodeAction[] {
  return finding.fixes.map((fix: Fix, index) => {
    const action = new vscode.CodeAction(inDisplayLanguage(fix.title), QuickFix);
    action.edit = workspaceEdit(document, fix.edits);
    action.isPreferred = index === 0 && (isFixable(finding) || finding.fixes.length === 1);
    return action;
  });
}

/** What can be done about the rule as a whole. */
function* ruleActions(
  document: vscode.TextDocument,
  finding: Finding,
  findings: readonly Finding[],
): Generator<vscode.CodeAction> {
  const alike = findings.filter((other) => other.rule === finding.rule && isFixable(other));
  if (isFixable(finding) && alike.length > 1) {
    const title = vscode.l10n.t("Fix all {0} problems of this kind", alike.length);
    const action = new vscode.CodeAction(title, QuickFix);
    action.edit = workspaceEdit(document, fixesOfRule(analysisOf(document), finding.rule));
    yield action;
  }
  if (finding.rule === NO_ELEMENTS) {
    const title = vscode.l10n.t("Arrange the text as a draft");
    const action = new vscode.CodeAction(title, QuickFix);
    action.command = { title, command: "gongwen.arrangeDraft" };
    yield action;
  }
  const disabling = disableNextLine(analysisOf(document).draft, finding);
  if (disabling) {
    const action = new vscode.CodeAction(vscode.l10n.t("Do not check this here"), QuickFix);
    action.edit = workspaceEdit(document, [disabling]);
    yield action;
  }
  const title = vscode.l10n.t("Explain this rule");
  const explanation = new vscode.CodeAction(title, QuickFix);
  explanation.command = { title, command: SHOW_RULE, arguments: [finding.rule] };
  yield explanation;
}

function isOf(diagnostic: vscode.Diagnostic, finding: Finding, document: vscode.TextDocument): boolean {
  return (
    diagnostic.source === SOURCE &&
    typeof diagnostic.code === "object" &&
    diagnostic.code.value === finding.rule &&
    diagnostic.range.isEqual(editorRange(document, finding.range))
  );
}

function actionsForGarbled(context: vscode.CodeActionContext): vscode.CodeAction[] {
  const diagnostics = context.diagnostics.filter(({ source, code }) => source === SOURCE && code === ENCODING);
  if (diagnostics.length === 0) return [];
  const title = vscode.l10n.t("Reopen with another encoding…");
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { title, command: "workbench.action.editor.changeEncoding" };
  action.diagnostics = diagnostics;
  action.isPreferred = true;
  return [action];
}
