import * as vscode from "vscode";
import { selectionsAt } from "../../core/outline/selection";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";

/** “Expand Selection”: word, clause, sentence, paragraph, level, text, everything. */
export const selectionRangeProvider: vscode.SelectionRangeProvider = {
  provideSelectionRanges(document, positions) {
    const { draft } = analysisOf(document);
    return positions.map((position) => {
      const ranges = selectionsAt(draft, document.offsetAt(position));
      const whole = ranges.reduceRight<vscode.SelectionRange | undefined>(
        (parent, range) => new vscode.SelectionRange(editorRange(document, range), parent),
        undefined,
      );
      return whole ?? new vscode.SelectionRange(new vscode.Range(position, position));
    });
  },
};
