import * as vscode from "vscode";
import type { ElementOfDraft } from "../../core/elements/elements-of";
import { setElement } from "../../core/elements/set-element";
import type { ElementName } from "../../core/standard/elements";
import { UserError } from "../../node/user-error";
import { analysisOf } from "../analysis";
import { workspaceEdit } from "../documents";
import type { WorkspaceDrafts } from "../workspace-drafts";
import { askForElement } from "./ask-for-element";
import { askForValue } from "./ask-for-value";
import { elementsIn } from "./elements-view";

/**
 * 填写要素: asks for the element's value and writes it, in one step that can be undone. Without a name asks which element, and
 * goes on from one that is missing to the next until the user turns away or none is.
 * @throws UserError where the head of the draft is too broken to be written
 */
export async function fillElement(
  document: vscode.TextDocument,
  drafts: WorkspaceDrafts,
  name?: ElementName,
): Promise<void> {
  if (name !== undefined) {
    await fillOne(document, drafts, name);
    return;
  }
  let last: ElementName | undefined;
  do {
    const chosen = await askForElement(elementsIn(document), last);
    if (!chosen) return;
    await fillOne(document, drafts, chosen);
    last = chosen;
  } while (elementsIn(document).some(({ state }) => state === "missing"));
}

/** Takes the element out of the draft. */
export async function clearElement(document: vscode.TextDocument, name: ElementName): Promise<void> {
  await write(document, name, []);
}

async function fillOne(document: vscode.TextDocument, drafts: WorkspaceDrafts, name: ElementName): Promise<void> {
  const row = elementsIn(document).find(({ element }) => element.name === name);
  const values = row && (await askForValue(document, row, drafts));
  if (values && !sameTexts(values, row)) await write(document, name, values);
}

function sameTexts(values: readonly string[], { values: present, state }: ElementOfDraft): boolean {
  // What is wrong may be how the very same words are written.
  return state === "filled" && values.length === present.length && values.every((value, i) => value === present[i]);
}

async function write(document: vscode.TextDocument, name: ElementName, values: readonly string[]): Promise<void> {
  if (document.isClosed) return;
  const edits = setElement(analysisOf(document).draft, name, values);
  if (!edits) {
    throw new UserError({
      zh: `“${name}”在这里写不进去\uFF0C请在草稿里直接修改。`,
      en: `“${name}” cannot be written here: please change it in the draft itself.`,
    });
  }
  if (edits.length > 0) await vscode.workspace.applyEdit(workspaceEdit(document, edits));
}
