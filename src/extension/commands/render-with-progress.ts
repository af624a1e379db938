import path from "node:path";
import * as vscode from "vscode";
import { pausesForClicks } from "../../node/output/pauses";
import type { RenderOutcome, RenderRequest } from "../../node/output/render-file";
import { ownLayoutFiles } from "../../node/own-layouts";
import { inDisplayLanguage } from "../language";
import { hostLog } from "../log";
import { pictureFoldersOf } from "../pictures";
import { folderOf, profileInPlace, profileOf } from "../profiles";

/** What is wanted of a document; its text and its pictures are known already. */
export type Wanted = Pick<
  RenderRequest,
  "source" | "formats" | "outputFolder" | "naming" | "isPreprinted" | "overwrite"
>;

/**
 * Renders while a notification shows how far it is and offers to stop it; undefined when it was stopped. What stood in
 * for fonts and pictures is written to the log.
 * @throws UserError when a result cannot be written
 */
export function renderWithProgress(
  document: vscode.TextDocument,
  wanted: Wanted,
  log: vscode.LogOutputChannel,
): Thenable<RenderOutcome | undefined> {
  const title = vscode.l10n.t("Rendering {0}", path.basename(wanted.source));
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const [{ renderFile }, { nodeHost }] = await Promise.all([
      import("../../node/output/render-file"),
      import("../../node/node-host"),
    ]);
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    const folders = pictureFoldersOf(document) ?? { folder: path.dirname(wanted.source) };
    const increment = 100 / (wanted.formats.length + 1);
    const request: RenderRequest = {
      ...wanted,
      text: document.getText(),
      host: nodeHost({ ...folders, houseStyle: profileOf(document).houseStyle, log: hostLog(log) }),
      layoutFiles: ownLayoutFiles(profileInPlace(folderOf(document)), vscode.workspace.isTrusted),
      signal: abort.signal,
      pause: pausesForClicks(),
      onStep: (format) => progress.report({ message: format.toUpperCase(), increment }),
    };
    try {
      const outcome = await renderFile(request);
      for (const notice of outcome.notices) log.warn(inDisplayLanguage(notice.message));
      return outcome;
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      throw error;
    }
  });
}
