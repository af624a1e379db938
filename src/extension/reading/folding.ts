import * as vscode from "vscode";
import { foldsOf } from "../../core/outline/folds";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";

/** Folds the front matter, levels, attachments, tables, and comments of several lines. */
export const foldingProvider: vscode.FoldingRangeProvider = {
  provideFoldingRanges: (document) =>
    foldsOf(analysisOf(document).draft)
      .map(({ range, kind }) => {
        const { start, end } = editorRange(document, range);
        const lines = new vscode.FoldingRange(start.line, end.line);
        if (kind === "comment") lines.kind = vscode.FoldingRangeKind.Comment;
        return lines;
      })
      .filter(({ start, end }) => end > start),
};
