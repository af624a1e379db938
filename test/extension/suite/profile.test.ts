import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, diagnosticsOf, eventually, openDraft, RIGHT, workspaceFolder } from "../editor";

const BODY = "各县（市）要认真做好公文质量检查工作，按时报送检查情况。\n".repeat(21);

/** The file of the office's profile. */
function profile(): string {
  return path.join(workspaceFolder(), "gongwen.yaml");
}

describe("the office's profile", () => {
  afterEach(async () => {
    await closeAll();
    fs.rmSync(profile(), { force: true });
  });

  it("is followed by the drafts of the folder as soon as it is written, and no longer when it is gone", async () => {
    const api = await activated();
    const { document } = await openDraft(RIGHT);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), `\n${BODY.repeat(6)}`);
    await vscode.workspace.applyEdit(edit);
    const pages = () => api.summaryOf(document).pages;
    const usual = pages();
    fs.writeFileSync(profile(), "排版:\n  行距: 34磅\n");
    await eventually("more pages with wider lines", () => pages() > usual);
    fs.rmSync(profile());
    await eventually("as many pages as before", () => pages() === usual);
  });

  it("is made by five questions, and only opened when it is there", async () => {
    await activated();
    const making = vscode.commands.executeCommand("gongwen.createProfile");
    let isMade = false;
    making.then(() => {
      isMade = true;
    });
    await eventually("every question is passed", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return isMade;
    });
    assert.ok(fs.existsSync(profile()));
    assert.equal(vscode.window.activeTextEditor?.document.uri.fsPath, profile());
    fs.writeFileSync(profile(), "单位: 甲局\n");
    await vscode.commands.executeCommand("gongwen.createProfile");
    assert.equal(fs.readFileSync(profile(), "utf8"), "单位: 甲局\n");
  });

  it("is told where it is wrong", async () => {
    await activated();
    fs.writeFileSync(profile(), "排版:\n  行间距: 28磅\n");
    const document = await vscode.workspace.openTextDocument(profile());
    const [found] = await diagnosticsOf(document);
    assert.match(found?.message ?? "", /行间距.*行距/u);
    assert.deepEqual([found?.range.start.line, found?.range.start.character, found?.range.end.character], [1, 2, 5]);
  });
});
