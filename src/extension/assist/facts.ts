import type * as vscode from "vscode";
import type { Facts } from "../../core/assist/facts";
import { level3MarkOf } from "../../core/assist/level-mark";
import { today } from "../../node/node-host";
import { analysisOf } from "../analysis";
import type { OwnFiles } from "../own-files";
import { profileOf } from "../profiles";
import type { WorkspaceDrafts } from "../workspace-drafts";
import { passages } from "./passages";

/** What is known around the draft: its office, the office's other drafts and own passages, the day. */
export function factsFor(document: vscode.TextDocument, drafts: WorkspaceDrafts, own: OwnFiles): Facts {
  return {
    unit: profileOf(document).unit,
    today: today(),
    earlier: drafts.except(document.uri),
    get level3Mark() {
      return level3MarkFor(document);
    },
    snippets: passages(document, own),
  };
}

/** What stands behind a number of the third level in the draft. */
export function level3MarkFor(document: vscode.TextDocument): string {
  const { draft, office, houseStyle } = analysisOf(document);
  return level3MarkOf(draft, office, houseStyle);
}
