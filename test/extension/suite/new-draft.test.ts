import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { activated, closeAll, diagnosticsOf, eventually, workspaceFolder } from "../editor";

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

  it("asks for the kind, then for what it cannot know, each of which may be left empty", async () => {
    const asking = vscode.commands.executeCommand("gongwen.newDraft");
    const editor = await eventually("a draft is open", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return vscode.window.activeTextEditor;
    });
    await asking;
    await eventually("the draft is written", () => editor.document.getText() !== "");
    assert.match(editor.document.getText(), /^主送机关: 【主送机关】$/mu);
  });

  it("makes a draft in the folder that the explorer names, once for each name", async () => {
    const folder = vscode.Uri.file(path.join(workspaceFolder(), "新文件夹"));
    const made = async () => {
      const asking = vscode.commands.executeCommand("gongwen.newDraft", folder);
      const known = new Set(vscode.workspace.textDocuments);
      const editor = await eventually("a draft is open in the folder", async () => {
        await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
        const active = vscode.window.activeTextEditor;
        return active && !known.has(active.document) && active;
      });
      await asking;
      assert.equal(editor.document.isUntitled, true);
      assert.equal(editor.document.languageId, "gongwen");
      return path.relative(folder.fsPath, editor.document.uri.fsPath);
    };
    assert.deepEqual([await made(), await made()], ["通知.gw", "通知2.gw"]);
  });

  it("stands in the menu of the explorer's folders and in the menu of new files", () => {
    const { menus } = vscode.extensions.getExtension("gongwen.gongwen")?.packageJSON.contributes ?? {};
    const isNewDraft = ({ command }: { readonly command: string }) => command === "gongwen.newDraft";
    assert.match(menus["explorer/context"].find(isNewDraft).when, /explorerResourceIsFolder/u);
    assert.ok(menus["file/newFile"].some(isNewDraft));
  });

  it("hints at each place that is left, until it is filled in", async () => {
    await vscode.commands.executeCommand("gongwen.newDraft", "感谢信");
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    const places = () => document.getText().match(/【[^】]+】/gu) ?? [];
    const found = await diagnosticsOf(document, (all) => all.length === places().length);
    for (const { severity } of found) assert.equal(severity, vscode.DiagnosticSeverity.Information);
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      places(),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, found[0]?.range ?? new vscode.Range(0, 0, 0, 0), "云岭州商务局");
    await vscode.workspace.applyEdit(edit);
    await diagnosticsOf(document, (all) => all.length === found.length - 1);
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
