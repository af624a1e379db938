import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GongwenApi } from "../../../src/extension/extension";
import type { PreviewReport } from "../../../src/extension/preview/panel";
import { activated, closeAll, eventually, openDraft, openUntitled, RIGHT } from "../editor";

describe("预览", () => {
  let api: GongwenApi;
  let reports: PreviewReport[];
  let subscription: vscode.Disposable;

  before(async () => {
    api = await activated();
  });
  beforeEach(() => {
    reports = [];
    subscription = api.onDidDrawPreview((report) => reports.push(report));
  });
  afterEach(async () => {
    subscription.dispose();
    await closeAll();
  });

  const drawn = (document: vscode.TextDocument, version = document.version) =>
    eventually(`the preview of version ${version}`, () =>
      reports.find((report) => report.document === document && report.version === version),
    );

  it("draws every page beside the draft and leaves the focus in the draft", async () => {
    const { document } = await openDraft(RIGHT);
    await vscode.commands.executeCommand("gongwen.openPreview");
    const report = await drawn(document);
    assert.equal(report.pages, api.summaryOf(document).pages);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  it("keeps up with typing", async () => {
    const editor = await openUntitled("---\n文种: 通知\n---\n特此通知。\n");
    await vscode.commands.executeCommand("gongwen.openPreview");
    const before = await drawn(editor.document);
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), "各单位要认真对照检查。\n".repeat(60)));
    const after = await drawn(editor.document);
    assert.ok(after.pages > before.pages);
  });

  it("draws everything again after the page was loaded anew", async () => {
    const { document } = await openDraft(RIGHT);
    await vscode.commands.executeCommand("gongwen.openPreview");
    await drawn(document);
    reports = [];
    await vscode.commands.executeCommand("workbench.action.webview.reloadWebviewAction");
    assert.equal((await drawn(document)).pages, api.summaryOf(document).pages);
  });

  it("turns to the draft that the writer turns to", async () => {
    const first = await openDraft(RIGHT);
    await vscode.commands.executeCommand("gongwen.openPreview");
    await drawn(first.document);
    const second = await vscode.workspace.openTextDocument({ language: "gongwen", content: "特此通知。\n" });
    await vscode.window.showTextDocument(second, vscode.ViewColumn.One);
    await drawn(second);
  });
});
