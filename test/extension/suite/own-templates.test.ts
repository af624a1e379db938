import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, eventually, workspaceFolder } from "../editor";

describe("an office's own templates", () => {
  const inWorkspace = (...names: readonly string[]) => path.join(workspaceFolder(), ...names);
  const broken = () => vscode.Uri.file(inWorkspace("模板", "坏的.gw.hbs"));

  before(async () => {
    await activated();
    fs.mkdirSync(inWorkspace("模板"));
    fs.writeFileSync(inWorkspace("gongwen.yaml"), "单位: 云岭州商务局\n模板: 模板\n");
    fs.writeFileSync(
      inWorkspace("模板", "检查.gw.hbs"),
      '{{!--\n名称: 通知（检查）\n--}}\n---\n文种: 通知\n发文机关: {{filled "发文机关" "【发文机关】"}}\n---\n{{blank "要求"}}\n',
    );
    fs.writeFileSync(broken().fsPath, "甲\n{{run x}}\n");
  });

  afterEach(closeAll);

  after(() => {
    fs.rmSync(inWorkspace("gongwen.yaml"));
    fs.rmSync(inWorkspace("模板"), { recursive: true });
  });

  it("make drafts like built-in ones, and broken ones are marked in their files", async () => {
    await eventually("the profile is followed", async () => {
      await closeAll();
      await vscode.commands.executeCommand("gongwen.newDraft", "通知（检查）");
      const text = vscode.window.activeTextEditor?.document.getText() ?? "";
      return text === "---\n文种: 通知\n发文机关: 云岭州商务局\n---\n【要求】\n" && text;
    });
    const [problem] = vscode.languages.getDiagnostics(broken());
    assert.equal(problem?.range.start.line, 1);
    assert.match(problem?.message ?? "", /run/u);
  });

  it("are looked at again when one is saved", async () => {
    const document = await vscode.workspace.openTextDocument(broken());
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), "---\n文种: 通知\n---\n好。\n");
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await eventually("nothing is wrong", () => vscode.languages.getDiagnostics(broken()).length === 0);
  });
});
