import path from "node:path";
import type * as vscode from "vscode";
import type { Surroundings } from "../../core/elements/choices";
import type { ElementName } from "../../core/standard/elements";
import { today } from "../../node/node-host";
import { numbersBelow } from "../../node/numbers-below";
import { profileInPlaceOf } from "../profiles";
import type { WorkspaceDrafts } from "../workspace-drafts";

/** What is known of a draft outside it, as far as the element may be told by it: its office, other drafts, the day. */
export async function surroundingsOf(
  document: vscode.TextDocument,
  drafts: WorkspaceDrafts,
  element: ElementName,
): Promise<Surroundings> {
  const own = document.uri.toString();
  const others = (await drafts.all()).filter(({ uri }) => uri.toString() !== own);
  const { profile, file } = profileInPlaceOf(document);
  return {
    unit: profile.unit,
    today: today(),
    earlier: others.map(({ summary }) => summary),
    // The office's folder may hold more than the workspace, and a number must not be given twice.
    numbers: element === "发文字号" && file !== undefined ? [...numbersBelow(path.dirname(file))] : [],
  };
}
