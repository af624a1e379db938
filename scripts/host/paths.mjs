// Where things are: the repository, the installed host, and what a run has to throw away again.
import path from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot = path.resolve(fileURLToPath(import.meta.url), "../../..");

/** Git ignores this folder; GONGWEN_HOST_ROOT lets several clones share one installation. */
export const hostRoot = () =>
  path.resolve(process.env.GONGWEN_HOST_ROOT || path.join(repositoryRoot, ".cache", "host"));

/** Where @vscode/test-electron keeps the VS Code it has downloaded. */
export const downloadedEditors = path.join(repositoryRoot, ".vscode-test");
