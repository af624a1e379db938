import type * as vscode from "vscode";
import { showInEditor } from "../documents";
import type { ElementNode } from "./element-node";
import { elementsIn } from "./elements-view";

/** 跳到要素: selects the element's value in the draft, or what was found about it; nothing where it is not written. */
export async function goToElement(document: vscode.TextDocument, { name, finding }: ElementNode): Promise<void> {
  const row = elementsIn(document).find(({ element }) => element.name === name);
  if (!row) return;
  const found = finding === undefined ? undefined : row.findings[finding];
  await showInEditor(document, found?.range ?? row.valuePlace);
}
