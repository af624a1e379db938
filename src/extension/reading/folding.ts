import * as vscode from "vscode";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";
import { type OutlineEntry, outlineOf } from "./outline";

/** Folds what the outline shows, and comments of several lines. */
export const foldingProvider: vscode.FoldingRangeProvider = {
  provideFoldingRanges(document) {
    const { draft } = analysisOf(document);
    const comments = draft.comments.map(({ range }) => {
      const { start, end } = editorRange(document, range);
      return new vscode.FoldingRange(start.line, end.line, vscode.FoldingRangeKind.Comment);
    });
    return [...comments, ...outlineOf(draft).flatMap((entry) => foldsOf(entry, document))].filter(
      ({ start, end }) => end > start,
    );
  },
};

function foldsOf(entry: OutlineEntry, document: vscode.TextDocument): readonly vscode.FoldingRange[] {
  const { start, end } = editorRange(document, entry.range);
  const fold = new vscode.FoldingRange(start.line, lastLineWithText(document, end));
  return [fold, ...entry.children.flatMap((child) => foldsOf(child, document))];
}

/** Blank lines behind a part stay visible, so that parts are still set off from each other when they are folded. */
function lastLineWithText(document: vscode.TextDocument, end: vscode.Position): number {
  let line = end.character === 0 ? end.line - 1 : end.line;
  while (line > 0 && document.lineAt(line).isEmptyOrWhitespace) line--;
  return line;
}
