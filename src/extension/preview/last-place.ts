import type * as vscode from "vscode";
import type { PreviewPlace } from "./messages";

const MEMORY_KEY = "preview.place";

/** Which draft the workspace's preview showed last, and how far it was scrolled. */
export function lastPlace(memory: vscode.Memento): PreviewPlace | undefined {
  return memory.get<PreviewPlace>(MEMORY_KEY);
}

/** Remembers it: a browser may end the window before the page's own state is kept. */
export async function rememberPlace(memory: vscode.Memento, place: PreviewPlace): Promise<void> {
  await memory.update(MEMORY_KEY, place);
}
