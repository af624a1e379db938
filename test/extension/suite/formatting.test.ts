import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeAll, openUntitled } from "../editor";

const OPTIONS = { tabSize: 2, insertSpaces: true };
const UNTIDY = "---\n标题:  关于甲的通知\n# 待定\n文种: 通知\n---\n\n　　一、 乙\n　　丙。\n";

describe("formatting", () => {
  before(activated);
  afterEach(closeAll);

  it("puts the elements in order and spaces in one form", async () => {
    const { document } = await openUntitled(UNTIDY);
    await vscode.commands.executeCommand("editor.action.formatDocument");
    assert.equal(document.getText(), "---\n# 待定\n文种: 通知\n标题: 关于甲的通知\n---\n一、乙\n丙。\n");
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), UNTIDY);
  });

  it("formats the lines that are selected alone", async () => {
    const { document } = await openUntitled(UNTIDY);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      "vscode.executeFormatRangeProvider",
      document.uri,
      new vscode.Range(7, 0, 7, 4),
      OPTIONS,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), UNTIDY.replace("　　丙", "丙"));
  });

  it("has nothing to do in a draft that is in order", async () => {
    const { document } = await openUntitled("---\n文种: 通知\n---\n正文。\n");
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      "vscode.executeFormatDocumentProvider",
      document.uri,
      OPTIONS,
    );
    assert.deepEqual(edits ?? [], []);
  });
});
