import path from "node:path";
import * as vscode from "vscode";

/** Asks whether files that somebody may have changed may be lost. */
export async function mayReplace(files: readonly string[]): Promise<boolean> {
  const replace = vscode.l10n.t("Replace");
  const names = files.map((file) => path.basename(file)).join(vscode.l10n.t(", "));
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t("“{0}” is newer than the draft and somebody may have changed it. Replace it?", names),
    { modal: true, detail: vscode.l10n.t("What was changed in it will be lost.") },
    replace,
  );
  return answer === replace;
}
