import * as vscode from "vscode";
import { analysisOf } from "../analysis";
import { isPlaceToFill } from "../diagnostics/places-to-fill";
import { editorRange } from "../documents";

/** Whether the draft may be rendered: where places are still to be filled in, asks first, and leads to them if wanted. */
export async function mayRenderUnfilled(document: vscode.TextDocument): Promise<boolean> {
  const places = analysisOf(document).findings.filter(isPlaceToFill);
  const first = places[0];
  if (!first) return true;
  const render = vscode.l10n.t("Render All the Same");
  const fill = vscode.l10n.t("Fill In");
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t("{0} places in the draft are still to be filled in. Render it all the same?", places.length),
    { modal: true },
    render,
    fill,
  );
  if (answer === fill)
    await vscode.window.showTextDocument(document, { selection: editorRange(document, first.range) });
  return answer === render;
}
