import type * as vscode from "vscode";
import type { PreviewSettings } from "./messages";

const MEMORY_KEY = "preview.settings";

const FIRST: PreviewSettings = { zoom: "width", isSpread: false, hasMarks: true };

/** How the reader liked to see the pages last. */
export function lastSettings(memory: vscode.Memento): PreviewSettings {
  return { ...FIRST, ...memory.get<Partial<PreviewSettings>>(MEMORY_KEY) };
}

/** Remembers it for the next preview. */
export async function rememberSettings(memory: vscode.Memento, settings: PreviewSettings): Promise<void> {
  await memory.update(MEMORY_KEY, settings);
}
