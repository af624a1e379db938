import * as vscode from "vscode";

/** How one of several items is asked for. */
export interface PickOptions<T> {
  readonly title: string;
  readonly placeholder?: string;
  /** Under the cursor at first; the first item when it is absent. */
  readonly active?: T | undefined;
}

/** Asks for one of the items; undefined when the user turns away. */
export function pickOne<T extends vscode.QuickPickItem>(
  items: readonly T[],
  { title, placeholder = "", active }: PickOptions<T>,
): Promise<T | undefined> {
  const pick = vscode.window.createQuickPick<T>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.items = items;
  if (active) pick.activeItems = [active];
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
