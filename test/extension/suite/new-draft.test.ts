import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { activated, closeAll, eventually, workspaceFolder } from "../editor";

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

  it("fills in what the office's profile knows", async () => {
    const profile = path.join(workspaceFolder(), "gongwen.yaml");
    fs.writeFileSync(profile, "单位: 云岭州商务局\n机关代字: 云商发\n单位名录:\n  上级: 云岭州人民政府\n");
    try {
      await eventually("the profile is followed", async () => {
        await closeAll();
        await vscode.commands.executeCommand("gongwen.newDraft", "request");
        return /^主送机关: 云岭州人民政府$/mu.test(vscode.window.activeTextEditor?.document.getText() ?? "");
      });
      assert.match(vscode.window.activeTextEditor?.document.getText() ?? "", /^发文字号: 云商发〔\d{4}〕\d+号$/mu);
    } finally {
      fs.rmSync(profile);
    }
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
