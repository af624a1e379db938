import assert from "node:assert/strict";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, eventually, FAULTY, workspaceFolder } from "../editor";

describe("the task that checks all drafts", () => {
  before(activated);
  afterEach(closeAll);

  it("lists the findings of drafts that are not open", async () => {
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
    const file = vscode.Uri.file(path.join(workspaceFolder(), FAULTY));
    const found = await eventually("findings of a closed draft", () => {
      const all = vscode.languages.getDiagnostics(file);
      return all.length > 0 && all;
    });
    const [brackets] = found.filter(({ code }) => code === "document-number-brackets");
    assert.ok(brackets);
    assert.equal(brackets.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual([brackets.range.start.line, brackets.range.start.character], [3, 9]);
    assert.equal(brackets.source, "公文");
  });
});
