import * as vscode from "vscode";
import { ELEMENT_STATES } from "../../core/elements/element-state";
import type { ElementOfDraft } from "../../core/elements/elements-of";
import type { ElementName } from "../../core/standard/elements";
import { inDisplayLanguage } from "../language";
import { isAskable } from "./element-node";
import { pickOne } from "./pick-one";
import { STATE_ICONS } from "./state-icons";

interface ElementItem extends vscode.QuickPickItem {
  readonly row: ElementOfDraft;
}

/** Asks which element; the first that is missing behind the last one is under the cursor. Undefined when the user turns away. */
export async function askForElement(
  rows: readonly ElementOfDraft[],
  last: ElementName | undefined,
): Promise<ElementName | undefined> {
  const missing = rows.filter(({ state }) => state === "missing").length;
  const title =
    missing > 0 ? vscode.l10n.t("Fill In Elements ({0} missing)", missing) : vscode.l10n.t("Fill In Elements");
  const items = rows.filter(isAskable).map((row): ElementItem => {
    const { element, state, values, implied } = row;
    const value = values.join("、") || (implied ?? "");
    const stateName = inDisplayLanguage(ELEMENT_STATES[state].name);
    return {
      row,
      label: `$(${STATE_ICONS[state].icon}) ${element.name}`,
      description: value ? `${stateName} · ${value}` : stateName,
    };
  });
  const from = items.findIndex(({ row }) => row.element.name === last) + 1;
  const order = [...items.slice(from), ...items.slice(0, from)];
  const next = order.find(({ row }) => row.state === "missing") ?? order.find(({ row }) => row.state === "wrong");
  const placeholder = vscode.l10n.t("Which element? Escape is the end.");
  return (await pickOne(items, { title, placeholder, active: next }))?.row.element.name;
}
