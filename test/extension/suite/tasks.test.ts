import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, eventually, FAULTY, workspaceFolder } from "../editor";

describe("the task that checks all drafts", () => {
  before(activated);
  afterEach(closeAll);

  it("lists the findings of drafts that are not open", async () => {
    // Of a name that no other test has opened: the findings of open drafts are the extension's.
    const file = vscode.Uri.file(path.join(workspaceFolder(), "没有打开的通知.gw"));
    fs.copyFileSync(path.join(workspaceFolder(), FAULTY), file.fsPath);
    const [task] = await vscode.tasks.fetchTasks({ type: "gongwen" });
    assert.ok(task);
    assert.deepEqual(task.problemMatchers, ["$gongwen"]);
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task.name) return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    assert.notEqual(await ended, 0);
    const brackets = await eventually("a finding in a closed draft", () =>
      vscode.languages.getDiagnostics(file).find(({ code }) => code === "document-number-brackets"),
    );
    assert.equal(brackets.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual([brackets.range.start.line, brackets.range.start.character], [3, 9]);
    assert.equal(brackets.source, "公文");
  });
});
