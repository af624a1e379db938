import * as vscode from "vscode";
import { renumberDraft } from "../../core/check/renumber/renumber-draft";
import { analysisOf } from "../analysis";
import { activeDraftEditor, showInEditor, workspaceEdit } from "../documents";

/** 重排序号: numbers the active draft anew in one step that can be undone, and shows a reference that is not certain. */
export async function renumber(document = activeDraftEditor()?.document): Promise<void> {
  if (!document || analysisOf(document).isGarbled) return;
  const { edits, labels, references, unclear } = renumberDraft(analysisOf(document).draft);
  if (edits.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("The numbers are in order."));
    return;
  }
  const [first] = unclear;
  const words = first && document.getText().slice(first.start, first.end);
  if (!(await vscode.workspace.applyEdit(workspaceEdit(document, edits)))) return;
  if (!first || words === undefined) {
    const done = vscode.l10n.t("{0} numbers put in order; {1} references changed with them.", labels, references);
    void vscode.window.showInformationMessage(done);
    return;
  }
  const show = vscode.l10n.t("Show");
  const sentence = vscode.l10n.t(
    "{0} numbers put in order; {1} references changed with them. Check {2} more, the first is “{3}”.",
    labels,
    references,
    unclear.length,
    words,
  );
  if ((await vscode.window.showWarningMessage(sentence, show)) !== show) return;
  const moved = shiftedBy(edits, first.start);
  await showInEditor(document, { start: first.start + moved, end: first.end + moved });
}

/** How far the edits before the offset move what stands there. */
function shiftedBy(edits: ReturnType<typeof renumberDraft>["edits"], offset: number): number {
  const before = edits.filter(({ range }) => range.end <= offset);
  return before.reduce((sum, { range, newText }) => sum + newText.length - (range.end - range.start), 0);
}
