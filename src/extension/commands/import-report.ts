import path from "node:path";
import * as vscode from "vscode";
import type { Import } from "../../core/import/import-document";
import type { Sureness } from "../../core/import/recognise/recognised";
import { leftOutGroups, NOTHING_RECOGNISED, SURENESS } from "../../core/import/report";
import { inDisplayLanguage } from "../language";

const SCHEME = "gongwen-import";

/** So many examples of what was left out are shown. */
const MOST_EXAMPLES = 5;

const SHOWN_CHARACTERS = 60;

/** The reports that are open, by their address. */
const reports = new Map<string, string>();

/** Hands out the reports of imports as read-only documents. */
export function registerImportReports(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => reports.get(uri.toString()),
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === SCHEME) reports.delete(uri.toString());
    }),
  );
}

let count = 0;

/** Shows beside the draft what was recognised, how sure it is, and what was left out. */
export async function showImportReport(result: Import, source: string, target: string): Promise<void> {
  const name = vscode.l10n.t("Import of {0}", path.basename(source));
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.txt`, query: String(count++) });
  reports.set(uri.toString(), reportText(result, path.basename(source), path.basename(target)));
  const document = await vscode.workspace.openTextDocument(uri);
  const options = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true };
  await vscode.window.showTextDocument(document, options);
}

const MARKS: Readonly<Record<Sureness, string>> = { sure: "✓", likely: "○", guess: "？" };

function reportText(result: Import, source: string, target: string): string {
  const elements = result.elements.map(({ element, values, sureness, reason, line }) => {
    const place = vscode.l10n.t("line {0}", line + 1);
    const said = `${inDisplayLanguage(SURENESS[sureness])}\uFF08${inDisplayLanguage(reason)}\uFF09`;
    return `${MARKS[sureness]} ${place}  ${element}  ${shortened(values.join("\uFF1B"))}\n    ${said}`;
  });
  const left = leftOutGroups(result).flatMap(({ message, count: times, texts }) => {
    const examples = texts.slice(0, MOST_EXAMPLES).map((text) => `    ${shortened(text)}`);
    return [
      `${inDisplayLanguage(message)} × ${times}`,
      ...examples,
      ...(texts.length > MOST_EXAMPLES ? ["    ……"] : []),
    ];
  });
  const leftTitle = vscode.l10n.t("What was not taken over as it was");
  return [
    `${source} → ${target}`,
    "",
    vscode.l10n.t("What was recognised"),
    "",
    ...(elements.length > 0 ? elements : [inDisplayLanguage(NOTHING_RECOGNISED)]),
    ...(left.length > 0 ? ["", leftTitle, "", ...left] : []),
    "",
  ].join("\n");
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}……` : line;
}
