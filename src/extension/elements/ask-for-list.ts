import * as vscode from "vscode";
import { afterTicking, type ListPicking, namesIn, startPicking, withNames } from "./list-picking";

interface NameItem extends vscode.QuickPickItem {
  /** The names that the item stands for: several where several were typed. */
  readonly names: readonly string[];
}

/** What a list is asked for with. */
export interface ListQuestion {
  readonly title: string;
  readonly present: readonly string[];
  readonly candidates: readonly string[];
}

/**
 * Asks for several names: those that are known are ticked, others typed; Enter takes what is typed, and with nothing typed
 * it ends. Undefined when the user turns away.
 */
export function askForList({ title, present, candidates }: ListQuestion): Promise<readonly string[] | undefined> {
  const pick = vscode.window.createQuickPick<NameItem>();
  let picking = startPicking(present, candidates);
  let showings = 0;
  const show = async () => {
    showings++;
    pick.items = itemsOf(picking, pick.value);
    pick.selectedItems = pick.items.filter(({ names: [name = ""] }) => picking.picked.includes(name));
    await editorHasShown();
    showings--;
  };
  pick.title = title;
  pick.placeholder = vscode.l10n.t("Tick names or type one and press Enter; Enter with nothing typed is the end");
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  void show();
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidChangeSelection((selected) => {
      // What is ticked by showing it is no choice of the writer's.
      if (showings > 0) return;
      picking = afterTicking(
        picking,
        selected.flatMap(({ names }) => names),
      );
    });
    pick.onDidAccept(() => {
      if (pick.value.trim() === "") {
        resolve(picking.picked);
        pick.hide();
        return;
      }
      picking = withNames(picking, meantBy(pick.value, pick.activeItems[0]));
      pick.value = "";
      void show();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/**
 * Once the editor shows what a picker was given just now, and has told what it ticked thereby: it is told of changes in a
 * turn of their own, and answers a command behind all that it had to say before.
 */
async function editorHasShown(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await vscode.commands.executeCommand("setContext", "gongwen.asksForNames", true);
}

/** The item that is found by what is typed; what is typed itself where the editor has not yet looked for it. */
function meantBy(typed: string, active: NameItem | undefined): readonly string[] {
  return active?.label.includes(typed.trim()) ? active.names : namesIn(typed);
}

/** Those that are listed, and what is typed when it is new. */
function itemsOf({ listed }: ListPicking, typed: string): readonly NameItem[] {
  const items = listed.map((name): NameItem => ({ label: name, names: [name] }));
  const fresh = namesIn(typed).filter((name) => !listed.includes(name));
  if (fresh.length === 0) return items;
  const label = fresh.join("、");
  return [...items, { label, names: fresh, description: vscode.l10n.t("add"), alwaysShow: true }];
}
