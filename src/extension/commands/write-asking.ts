import path from "node:path";
import * as vscode from "vscode";

/**
 * Writes files; where some that somebody may have changed stand in the way, asks whether these may be lost and then
 * writes over them. Undefined when they may not.
 */
export async function writeAsking<Outcome>(
  write: (overwrite: boolean) => PromiseLike<Outcome>,
): Promise<Outcome | undefined> {
  try {
    return await write(false);
  } catch (error) {
    const { ChangedFileError } = await import("../../node/output/guard");
    if (!(error instanceof ChangedFileError)) throw error;
    return (await mayReplace(error.files)) ? write(true) : undefined;
  }
}

async function mayReplace(files: readonly string[]): Promise<boolean> {
  const replace = vscode.l10n.t("Replace");
  const names = files.map((file) => path.basename(file)).join(vscode.l10n.t(", "));
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t("Somebody has changed “{0}”, or another program wrote it. Replace it?", names),
    { modal: true, detail: vscode.l10n.t("What was changed in it will be lost.") },
    replace,
  );
  return answer === replace;
}
