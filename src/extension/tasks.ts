import * as vscode from "vscode";
import { inDisplayLanguage } from "./language";

const TYPE = "gongwen";

/** What a task in tasks.json says of itself, as package.json describes it. */
interface CheckDefinition extends vscode.TaskDefinition {
  /** Drafts and folders. */
  readonly check: readonly string[];
  /** What `gongwen check --as` takes. */
  readonly as?: string;
}

/** The task that checks all drafts of a folder with the command line, and those that users write in tasks.json. */
export function registerTasks(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === "file")
        .map((folder) => checkTask({ type: TYPE, check: ["."] }, folder, extensionUri)),
    resolveTask({ definition, scope }) {
      const { check, as } = definition;
      if (!Array.isArray(check) || !isFolder(scope)) return undefined;
      // What stands in tasks.json stays the task's own definition: the editor knows it by that.
      const asked = { ...definition, check: check.map(String), ...(as && { as: String(as) }) };
      return checkTask(asked, scope, extensionUri, definition);
    },
  });
}

function isFolder(scope: vscode.Task["scope"]): scope is vscode.WorkspaceFolder {
  return typeof scope === "object";
}

function checkTask(
  { check, as, type }: CheckDefinition,
  folder: vscode.WorkspaceFolder,
  extensionUri: vscode.Uri,
  definition: vscode.TaskDefinition = { type, check },
): vscode.Task {
  const commandLine = vscode.Uri.joinPath(extensionUri, "dist", "cli.js").fsPath;
  const language = inDisplayLanguage({ zh: "zh", en: "en" });
  const words = ["check", ...check, "--format", "lines", "--lang", language, ...(as ? ["--as", as] : [])];
  // The editor's own Node: who uses the editor need not have another.
  const execution = new vscode.ProcessExecution(process.execPath, [commandLine, ...words], {
    cwd: folder.uri.fsPath,
    env: { ELECTRON_RUN_AS_NODE: "1" },
  });
  const task = new vscode.Task(definition, folder, vscode.l10n.t("check all"), TYPE, execution, "$gongwen");
  task.group = vscode.TaskGroup.Test;
  task.detail = vscode.l10n.t("Checks every draft in the folder and lists what is wrong in the Problems panel");
  return task;
}
