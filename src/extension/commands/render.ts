import path from "node:path";
import * as vscode from "vscode";
import type { OutputFormat } from "../../node/output/formats";
import type { RenderOutcome, RenderRequest } from "../../node/output/render-file";
import { UserError } from "../../node/user-error";
import { inDisplayLanguage } from "../language";
import { hostLog } from "../log";
import { pictureFoldersOf } from "../pictures";
import { askForFormats } from "./ask-for-formats";
import { showOutcome } from "./show-outcome";

/** What the command may be told instead of asking. */
export interface RenderOptions {
  readonly formats?: readonly OutputFormat[];
}

/**
 * 成文: renders a draft beside its file, in formats that the user chooses, and says what came of it.
 * @throws UserError when the draft is no file on disk or a result cannot be written
 */
export async function render(
  document: vscode.TextDocument,
  memory: vscode.Memento,
  log: vscode.LogOutputChannel,
  options: RenderOptions = {},
): Promise<RenderOutcome | undefined> {
  const saved = await savedOnDisk(document);
  if (!saved) return undefined;
  const formats = options.formats ?? (await askForFormats(saved, memory));
  if (!formats || formats.length === 0) return undefined;
  const outcome = await renderAsking(saved, formats, log);
  if (!outcome) return undefined;
  for (const notice of outcome.notices) log.warn(inDisplayLanguage(notice.message));
  void showOutcome(outcome, log);
  return outcome;
}

/** The document after it was saved; undefined when the user does not want to save it. */
async function savedOnDisk(document: vscode.TextDocument): Promise<vscode.TextDocument | undefined> {
  let saved: vscode.TextDocument | undefined = document;
  if (document.isUntitled) {
    const uri = await vscode.workspace.save(document.uri);
    saved = uri && (await vscode.workspace.openTextDocument(uri));
  } else if (document.isDirty && !(await document.save())) {
    saved = undefined;
  }
  if (saved && saved.uri.scheme !== "file") {
    throw new UserError({
      zh: "这份草稿不在本机的文件夹里，不能成文\uFF1A请另存到本机的文件夹后再试。",
      en: "This draft is not in a folder on disk, so it cannot be rendered: save it to such a folder and try again.",
    });
  }
  return saved;
}

/** Renders; where a newer file stands in the way, asks whether it may be lost. Undefined when the user stops it. */
async function renderAsking(
  document: vscode.TextDocument,
  formats: readonly OutputFormat[],
  log: vscode.LogOutputChannel,
): Promise<RenderOutcome | undefined> {
  const { NewerFileError } = await import("../../node/output/guard");
  try {
    return await renderWithProgress(document, formats, log, false);
  } catch (error) {
    if (!(error instanceof NewerFileError)) throw error;
    if (!(await mayReplace(error.file))) return undefined;
    return renderWithProgress(document, formats, log, true);
  }
}

async function mayReplace(file: string): Promise<boolean> {
  const replace = vscode.l10n.t("Replace");
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t("“{0}” is newer than the draft and somebody may have changed it. Replace it?", path.basename(file)),
    { modal: true, detail: vscode.l10n.t("What was changed in it will be lost.") },
    replace,
  );
  return answer === replace;
}

function renderWithProgress(
  document: vscode.TextDocument,
  formats: readonly OutputFormat[],
  log: vscode.LogOutputChannel,
  overwrite: boolean,
): Thenable<RenderOutcome | undefined> {
  const title = vscode.l10n.t("Rendering {0}", path.basename(document.uri.fsPath));
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const [{ renderFile }, { nodeHost }] = await Promise.all([
      import("../../node/output/render-file"),
      import("../../node/node-host"),
    ]);
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    const source = document.uri.fsPath;
    const folders = pictureFoldersOf(document) ?? { folder: path.dirname(source) };
    const request: RenderRequest = {
      source,
      text: document.getText(),
      formats,
      overwrite,
      host: nodeHost({ ...folders, log: hostLog(log) }),
      signal: abort.signal,
      onStep: (format) => progress.report({ message: format.toUpperCase(), increment: 100 / (formats.length + 1) }),
    };
    try {
      return await renderFile(request);
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      throw error;
    }
  });
}
