import type * as vscode from "vscode";
import type { Host } from "../core/host";
import { hostLog } from "./log";

const told = new Set<unknown>();

let log: Host["log"] | undefined;

/** Writes to this channel which rules have failed. */
export function tellRuleFailuresTo(channel: vscode.LogOutputChannel): void {
  log = hostLog(channel);
}

/** Writes that a rule has failed, once for each rule: a draft is checked at every pause of its writer. */
export const tellRuleFailure: Host["log"] = (level, message, data) => {
  const { rule } = data ?? {};
  if (told.has(rule)) return;
  told.add(rule);
  log?.(level, message, data);
};
