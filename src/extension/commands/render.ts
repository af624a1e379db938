import path from "node:path";
import type * as vscode from "vscode";
import type { OutputFormat } from "../../node/output/formats";
import type { RenderOutcome } from "../../node/output/render-file";
import { UserError } from "../../node/user-error";
import { profileOf } from "../profiles";
import { mayRenderUnfilled } from "./ask-about-places";
import { askForFormats } from "./ask-for-formats";
import { renderWithProgress } from "./render-with-progress";
import { saveNewDraft } from "./save-draft";
import { showOutcome } from "./show-outcome";
import { writeAsking } from "./write-asking";

/** What the command may be told instead of asking. */
export interface RenderOptions {
  readonly formats?: readonly OutputFormat[];
}

/**
 * 成文: renders a draft beside its file or into the folder of its office's profile, named by number and title, in formats
 * that the user chooses, and says what came of it.
 * @throws UserError when the draft is no file on disk or a result cannot be written
 */
export async function render(
  document: vscode.TextDocument,
  memory: vscode.Memento,
  log: vscode.LogOutputChannel,
  options: RenderOptions = {},
): Promise<RenderOutcome | undefined> {
  if (!(await mayRenderUnfilled(document))) return undefined;
  const saved = await savedOnDisk(document);
  if (!saved) return undefined;
  const formats = options.formats ?? (await askForFormats(saved, memory));
  if (!formats || formats.length === 0) return undefined;
  const outcome = await renderAsking(saved, formats, log);
  if (outcome) void showOutcome(outcome, log);
  return outcome;
}

/** The document after it was saved; undefined when the user does not want to save it. */
async function savedOnDisk(document: vscode.TextDocument): Promise<vscode.TextDocument | undefined> {
  let saved: vscode.TextDocument | undefined = document;
  if (document.isUntitled) saved = await saveNewDraft(document);
  else if (document.isDirty && !(await document.save())) saved = undefined;
  if (saved && saved.uri.scheme !== "file") {
    throw new UserError({
      zh: "这份草稿不在本机的文件夹里，不能成文\uFF1A请另存到本机的文件夹后再试。",
      en: "This draft is not in a folder on disk, so it cannot be rendered: save it to such a folder and try again.",
    });
  }
  return saved;
}

/** Renders; where files stand in the way that somebody may have changed, asks whether they may be lost. Undefined when the user stops it. */
async function renderAsking(
  document: vscode.TextDocument,
  formats: readonly OutputFormat[],
  log: vscode.LogOutputChannel,
): Promise<RenderOutcome | undefined> {
  const source = document.uri.fsPath;
  const { finalPapers: naming } = profileOf(document);
  const outputFolder = path.join(path.dirname(source), naming.folder ?? "");
  const wanted = { source, formats, outputFolder, naming, isPreprinted: naming.isPreprinted };
  return writeAsking((overwrite) => renderWithProgress(document, { ...wanted, overwrite }, log));
}
