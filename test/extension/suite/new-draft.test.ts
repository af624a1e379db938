import assert from "node:assert/strict";
import * as vscode from "vscode";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { activated, closeAll, eventually } from "../editor";

describe("新建公文", () => {
  before(activated);
  afterEach(closeAll);

  it("opens an unsaved draft of the kind", async () => {
    await vscode.commands.executeCommand("gongwen.newDraft", "request");
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.languageId, "gongwen");
    assert.equal(document.isUntitled, true);
    assert.deepEqual(parseDraft(document.getText()).problems, []);
    assert.match(document.getText(), /^文种: 请示$/mu);
  });

  it("leads from place to place with the tab key", async () => {
    await vscode.commands.executeCommand("gongwen.newDraft", "notice");
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const first = editor.document.getText(editor.selection);
    assert.match(first, /^【[^】]+】$/u);
    await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
    const second = editor.document.getText(editor.selection);
    assert.match(second, /^【[^】]+】$/u);
    assert.notEqual(second, first);
  });

  it("asks for the kind and can be left without a draft", async () => {
    let isAnswered = false;
    const asking = vscode.commands.executeCommand("gongwen.newDraft").then(() => {
      isAnswered = true;
    });
    await eventually("the list has gone", async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return isAnswered;
    });
    await asking;
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
