import * as vscode from "vscode";
import { typedEdits } from "../../core/assist/typed-edits";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";
import { level3MarkFor } from "./facts";
import { typingSetting } from "./settings";

/**
 * Puts marks right as they are typed. The editor asks only while `editor.formatOnType` is on, never while an input method
 * composes, drops the answer when somebody has typed on, and makes each change a step of its own to undo.
 */
export const typedMarksProvider: vscode.OnTypeFormattingEditProvider = {
  provideOnTypeFormattingEdits(document, position) {
    const edits = typedEdits(analysisOf(document).draft, document.offsetAt(position), {
      levelMarks: typingSetting(document, "levelMarks"),
      curlyQuotes: typingSetting(document, "curlyQuotes"),
      get level3Mark() {
        return level3MarkFor(document);
      },
    });
    return edits.map(({ range, newText }) => new vscode.TextEdit(editorRange(document, range), newText));
  },
};
