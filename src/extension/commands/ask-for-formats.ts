import path from "node:path";
import * as vscode from "vscode";
import { shownSeverity } from "../../core/check/rule";
import { FORMAT_NAMES, type OutputFormat } from "../../node/output/formats";
import { analysisOf } from "../analysis";
import { isPlaceToFill } from "../diagnostics/places-to-fill";

const MEMORY_KEY = "render.formats";
const FIRST_CHOICE: readonly OutputFormat[] = ["pdf"];

interface FormatItem extends vscode.QuickPickItem {
  readonly format: OutputFormat;
}

/** Asks which files are wanted; offers what was wanted last time. Undefined when the user turns away. */
export async function askForFormats(
  document: vscode.TextDocument,
  memory: vscode.Memento,
): Promise<readonly OutputFormat[] | undefined> {
  const last = memory.get<readonly OutputFormat[]>(MEMORY_KEY, FIRST_CHOICE);
  const details: Readonly<Record<OutputFormat, string>> = {
    pdf: vscode.l10n.t("final pages, to print and to send"),
    docx: vscode.l10n.t("to go on editing in Word or WPS"),
    ofd: vscode.l10n.t("final pages in the national format, to exchange and to file"),
    html: vscode.l10n.t("to read in a browser"),
  };
  const items = FORMAT_NAMES.map(
    (format): FormatItem => ({
      format,
      label: format.toUpperCase(),
      description: details[format],
      picked: last.includes(format),
    }),
  );
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Render {0}", path.basename(document.uri.fsPath)),
    placeHolder: placeHolder(document),
    canPickMany: true,
  });
  if (!chosen) return undefined;
  const wanted = chosen.map(({ format }) => format);
  if (wanted.length > 0) await memory.update(MEMORY_KEY, wanted);
  return wanted;
}

/** The office is the gate: who renders should know what is still open. */
function placeHolder(document: vscode.TextDocument): string {
  const errors = analysisOf(document).findings.filter(
    (finding) => shownSeverity(finding) === "error" && !isPlaceToFill(finding),
  );
  if (errors.length === 0) return vscode.l10n.t("Which files?");
  return vscode.l10n.t("Which files? {0} errors in the draft are still open.", errors.length);
}
