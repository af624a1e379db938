import type * as vscode from "vscode";
import type { Finding } from "../../core/check/rule";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";
import { typedLineOf } from "./typed-paragraph";

/** What is found in the document as it is now, but for the paragraph in which the writer is just typing. */
export function shownFindings(document: vscode.TextDocument): readonly Finding[] {
  const { findings } = analysisOf(document);
  const line = typedLineOf(document);
  if (line === undefined) return findings;
  return findings.filter(({ range }) => {
    const { start, end } = editorRange(document, range);
    return line < start.line || line > end.line;
  });
}
