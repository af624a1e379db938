import * as vscode from "vscode";
import type { Host } from "../core/host";

/** The output channel 公文. It never shows the text of a draft. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel("公文", { log: true });
}

/** The channel as the core writes to it. */
export function hostLog(log: vscode.LogOutputChannel): Host["log"] {
  return (level, message, data) => log[level](message, ...(data ? [data] : []));
}
